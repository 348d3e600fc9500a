package org.creatorconnect.identity.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Counts wrong passwords by account and address and by address alone, so that neither a password is
 * guessed by trying nor the slow hash keeps the server busy. Its times are the machine's: a demo
 * whose clock is moved does not let anybody guess faster. Its memory is bounded; a node counts for
 * itself.
 */
@ApplicationScoped
public class SignInAttempts {

    /** Wrong passwords for one account from one address before it has to wait. */
    static final int MOST_FOR_ACCOUNT = 10;

    /** Wrong passwords from one address, for whatever account, before it has to wait. */
    static final int MOST_FOR_ADDRESS = 100;

    /** Failures older than this no longer count; nobody waits longer. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final long MOST_KEPT = 100_000;
    private static final int LONGEST_NAME = 100;

    private record Target(String name, String address) {}

    private final Cache<Target, AtomicInteger> byAccount;
    private final Cache<String, AtomicInteger> byAddress;

    public SignInAttempts() {
        this(Ticker.systemTicker());
    }

    SignInAttempts(Ticker ticker) {
        this.byAccount = counts(ticker);
        this.byAddress = counts(ticker);
    }

    /**
     * Looks before the password is looked at.
     *
     * @throws TooManyAttempts when there were too many wrong ones before
     */
    public void require(String name, String address) {
        requireFewer(byAccount, target(name, address), MOST_FOR_ACCOUNT);
        requireFewer(byAddress, address, MOST_FOR_ADDRESS);
    }

    /** A password was wrong, or there is no such account, which must look the same. */
    public void failed(String name, String address) {
        count(byAccount, target(name, address));
        count(byAddress, address);
    }

    /** A password was right: this account's owner is at this address. */
    public void succeeded(String name, String address) {
        byAccount.invalidate(target(name, address));
    }

    /** The first failure begins the window; further ones do not prolong it. */
    private static <K> void count(Cache<K, AtomicInteger> counts, K key) {
        counts.get(key, first -> new AtomicInteger()).incrementAndGet();
    }

    private static <K> void requireFewer(Cache<K, AtomicInteger> counts, K key, int most) {
        AtomicInteger before = counts.getIfPresent(key);
        if (before != null && before.get() >= most) {
            Duration age =
                    counts.policy()
                            .expireAfterWrite()
                            .flatMap(expiry -> expiry.ageOf(key))
                            .orElse(WINDOW);
            throw new TooManyAttempts(
                    "There were too many wrong passwords. Wait a while and try again.",
                    WINDOW.minus(age));
        }
    }

    private static Target target(String name, String address) {
        String known = name.strip().toLowerCase(Locale.ROOT);
        return new Target(known.substring(0, Math.min(known.length(), LONGEST_NAME)), address);
    }

    private static <K> Cache<K, AtomicInteger> counts(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }
}
