package org.creatorconnect.identity.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.caller.service.RecentCallers;

/**
 * Whether somebody who signed in earlier still may do what they could then. A session outlives the
 * moment in which an operator disables its account or takes a role away, or its person ends it from
 * elsewhere, so it is asked at every request; the answer is kept for a second, as one page makes
 * many requests.
 */
@ApplicationScoped
public class SessionStanding {

    /** So often it is noted that somebody is still there. */
    static final Duration NOTED = Duration.ofMinutes(1);

    private static final long MOST_KEPT = 100_000;

    private record Session(String username, UUID id) {}

    private final Authentication authentication;
    private final RecentCallers recent;
    private final KnownCaller known;
    private final Sessions sessions;
    private final Cache<Session, Boolean> standing;
    private final Cache<UUID, Boolean> noted;

    protected SessionStanding() {
        this(null, null, null, null);
    }

    @Inject
    public SessionStanding(
            Authentication authentication,
            RecentCallers recent,
            KnownCaller known,
            Sessions sessions) {
        this(authentication, recent, known, sessions, Ticker.systemTicker());
    }

    SessionStanding(
            Authentication authentication,
            RecentCallers recent,
            KnownCaller known,
            Sessions sessions,
            Ticker ticker) {
        this.authentication = authentication;
        this.recent = recent;
        this.known = known;
        this.sessions = sessions;
        this.standing = cache(ticker, RecentCallers.KEPT);
        this.noted = cache(ticker, NOTED);
    }

    private static <K, V> Cache<K, V> cache(Ticker ticker, Duration life) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(life)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Somebody signed in just now, which is noted by that. */
    public void opened(UUID session) {
        noted.put(session, true);
    }

    /**
     * Somebody ended the session, which is told here at once and on other nodes within a second.
     */
    public void ended(String username, UUID session) {
        standing.invalidate(new Session(username, session));
    }

    /**
     * Whoever asks in the same request who is calling is told without another look.
     *
     * @param session that somebody opened by signing in
     * @param given the roles it was opened with
     */
    public boolean holds(String username, UUID session, Set<String> given) {
        Optional<Caller> caller = caller(new Session(username, session));
        caller.ifPresent(known::remember);
        boolean holds =
                !given.isEmpty() && caller.map(Caller::roles).filter(given::equals).isPresent();
        if (holds && noted.getIfPresent(session) == null) {
            sessions.seen(session);
            noted.put(session, true);
        }
        return holds;
    }

    /** One statement tells both: that the session stands, and who it is. */
    private Optional<Caller> caller(Session one) {
        if (standing.getIfPresent(one) != null) {
            return recent.named(one.username(), authentication::caller);
        }
        Optional<Caller> caller = authentication.caller(one.username(), one.id());
        caller.ifPresent(
                found -> {
                    standing.put(one, true);
                    recent.keep(found);
                });
        return caller;
    }
}
