package org.creatorconnect.identity.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;

/**
 * Whether somebody who signed in earlier still may do what they could then. A session outlives the
 * moment in which an operator disables its account or takes a role away, so it is asked at every
 * request; the answer is kept for a few seconds, as one page makes many requests.
 */
@ApplicationScoped
public class SessionStanding {

    static final Duration KEPT = Duration.ofSeconds(3);

    private static final long MOST_KEPT = 100_000;

    private final Authentication authentication;
    private final Cache<String, Set<String>> roles;

    protected SessionStanding() {
        this(null);
    }

    @Inject
    public SessionStanding(Authentication authentication) {
        this(authentication, Ticker.systemTicker());
    }

    SessionStanding(Authentication authentication, Ticker ticker) {
        this.authentication = authentication;
        this.roles =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfterWrite(KEPT)
                        .ticker(ticker)
                        .executor(Runnable::run)
                        .build();
    }

    /**
     * @param roles those the session was opened with
     */
    public boolean holds(String username, Set<String> roles) {
        return !roles.isEmpty() && this.roles.get(username, authentication::roles).equals(roles);
    }
}
