package org.creatorconnect.identity.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Counts tries of one kind by who makes them or whom they are aimed at. The first try begins a
 * window; further ones do not prolong it, and nobody waits longer than it. Its times are the
 * machine's: a demo whose clock is moved lets nobody try faster. Its memory is bounded; a node
 * counts for itself.
 *
 * @param <K> whose tries are counted together
 */
public final class Tally<K> {

    private static final long MOST_KEPT = 100_000;

    private final Cache<K, AtomicInteger> counts;
    private final Duration window;
    private final int most;
    private final String complaint;

    /**
     * @param most tries in one window
     * @param complaint what is said to whoever makes one more
     */
    public Tally(int most, Duration window, String complaint) {
        this(Ticker.systemTicker(), most, window, complaint);
    }

    Tally(Ticker ticker, int most, Duration window, String complaint) {
        this.counts =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfterWrite(window)
                        .ticker(ticker)
                        .executor(Runnable::run)
                        .build();
        this.window = window;
        this.most = most;
        this.complaint = complaint;
    }

    /**
     * Counts a try before it is made, so that many at once are no more than many after another.
     *
     * @throws TooManyAttempts when there were too many; then it is not counted and must not be made
     */
    public void count(K key) {
        AtomicInteger tries = counts.get(key, first -> new AtomicInteger());
        if (tries.incrementAndGet() > most) {
            tries.decrementAndGet();
            throw new TooManyAttempts(complaint, window.minus(age(key)));
        }
    }

    /** A try that was counted is none. */
    public void takeBack(K key) {
        AtomicInteger tries = counts.getIfPresent(key);
        if (tries != null) {
            tries.updateAndGet(count -> Math.max(0, count - 1));
        }
    }

    /** Whoever it is has shown that nothing was guessed. */
    public void forget(K key) {
        counts.invalidate(key);
    }

    private Duration age(K key) {
        return counts.policy()
                .expireAfterWrite()
                .flatMap(expiry -> expiry.ageOf(key))
                .orElse(window);
    }
}
