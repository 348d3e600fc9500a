package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.creatorconnect.time.LaterPlease;

/**
 * How many deadlines look at one host at a time. A host that never answers holds so many workers,
 * and the others go on with the rest.
 */
@ApplicationScoped
public class HostTurns {

    private static final int AT_ONCE = 3;

    private final Map<String, Integer> looking = new ConcurrentHashMap<>();

    /**
     * Looks at something of this host.
     *
     * @throws LaterPlease when as many as may look at it already
     */
    <T> T take(String host, Supplier<T> look) {
        String key = host.toLowerCase(Locale.ROOT);
        if (looking.merge(key, 1, Integer::sum) > AT_ONCE) {
            leave(key);
            throw new LaterPlease("others are looking at " + key);
        }
        try {
            return look.get();
        } finally {
            leave(key);
        }
    }

    private void leave(String key) {
        looking.computeIfPresent(key, (host, count) -> count > 1 ? count - 1 : null);
    }
}
