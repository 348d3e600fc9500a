package org.creatorconnect.caller.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who asked within the last second, over all requests: one page makes many. Whatever an account
 * loses is noticed {@link #KEPT} later at most, on every node; what its owner gains here, and what
 * their team gives or takes, is noticed here at once.
 */
@ApplicationScoped
public class RecentCallers {

    public static final Duration KEPT = Duration.ofSeconds(1);

    private static final long MOST_KEPT = 100_000;

    private final Cache<String, Optional<Caller>> callers;

    protected RecentCallers() {
        this(Ticker.systemTicker());
    }

    /** With another clock than the system's. */
    public RecentCallers(Ticker ticker) {
        this.callers =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfterWrite(KEPT)
                        .ticker(ticker)
                        .executor(Runnable::run)
                        .build();
    }

    /** The caller of this name, looked up unless that was done just before. */
    public Optional<Caller> named(String username, Function<String, Optional<Caller>> lookup) {
        return callers.get(username, lookup);
    }

    /** Who was looked up just now. */
    public void keep(Caller found) {
        callers.put(found.username(), Optional.of(found));
    }

    /** What somebody may do was changed: here they are looked up anew from now on. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallerChanged change) {
        forget(change.username());
    }

    void forget(String username) {
        callers.invalidate(username);
    }
}
