package org.creatorconnect.foundation.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.TryRepository.Tried;
import org.jspecify.annotations.Nullable;

/**
 * Counts tries by who makes them or whom they are aimed at: in memory where there is one node, in
 * the database where there are several. Its times are the machine's, or the database's: a demo
 * whose clock is moved lets nobody try faster. Its memory is bounded.
 */
@ApplicationScoped
public class Tries {

    private static final long MOST_KEPT = 300_000;

    private record Key(String kind, String of) {}

    private record Window(AtomicInteger tries, Duration length) {}

    private final @Nullable Settings settings;
    private final @Nullable SharedTries shared;
    private final @Nullable Secrets secrets;
    private final Cache<Key, Window> here;

    protected Tries() {
        this(null, null, null, Ticker.systemTicker());
    }

    @Inject
    public Tries(Settings settings, SharedTries shared, Secrets secrets) {
        this(settings, shared, secrets, Ticker.systemTicker());
    }

    /** Those of one process, by another clock than the system's. */
    public Tries(Ticker ticker) {
        this(null, null, null, ticker);
    }

    private Tries(
            @Nullable Settings settings,
            @Nullable SharedTries shared,
            @Nullable Secrets secrets,
            Ticker ticker) {
        this.settings = settings;
        this.shared = shared;
        this.secrets = secrets;
        this.here =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfter(Expiry.<Key, Window>creating((key, window) -> window.length()))
                        .ticker(ticker)
                        .executor(Runnable::run)
                        .build();
    }

    /** Counts one more; the first begins a window, and later ones do not prolong it. */
    Tried add(String kind, String of, Duration window) {
        if (isShared()) {
            return shared.add(digest(kind, of), window);
        }
        Key key = new Key(kind, of);
        Window counted = here.get(key, first -> new Window(new AtomicInteger(), window));
        return new Tried(counted.tries().incrementAndGet(), left(key, window));
    }

    /** One that was counted is none. */
    void takeBack(String kind, String of) {
        if (isShared()) {
            shared.takeBack(digest(kind, of));
            return;
        }
        Window counted = here.getIfPresent(new Key(kind, of));
        if (counted != null) {
            counted.tries().updateAndGet(count -> Math.max(0, count - 1));
        }
    }

    /** None of them counts any more. */
    void forget(String kind, String of) {
        if (isShared()) {
            shared.forget(digest(kind, of));
        } else {
            here.invalidate(new Key(kind, of));
        }
    }

    /** Whether there are any. */
    boolean isAny(String kind, String of) {
        if (isShared()) {
            return shared.isAny(digest(kind, of));
        }
        Window counted = here.getIfPresent(new Key(kind, of));
        return counted != null && counted.tries().get() > 0;
    }

    private boolean isShared() {
        return settings != null && settings.isOneOfSeveral();
    }

    private Duration left(Key key, Duration window) {
        return here.policy()
                .expireVariably()
                .flatMap(expiry -> expiry.getExpiresAfter(key))
                .orElse(window);
    }

    /** Whose tries they are is read by nobody who reads the database. */
    private byte[] digest(String kind, String of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("tries " + kind), "HmacSHA256"));
            return mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
