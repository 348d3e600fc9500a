package org.creatorconnect.webhook;

import java.time.Duration;
import java.util.List;

/** How long a delivery waits after a try that failed, as Standard Webhooks 1.0.0 proposes it. */
public final class RetrySchedule {

    /** From the first try to the last. */
    public static final Duration LASTS = Duration.ofDays(3);

    /** The most that a receiver can put a try off by its {@code Retry-After}. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14),
                    Duration.ofHours(20),
                    LONGEST);

    private RetrySchedule() {}

    /**
     * @param attempt how many tries there were
     * @param jitter 0 to 1: by how much of a fifth the wait is longer, so that what failed together
     *     does not come back together
     * @param asked for how long the receiver asked to be left alone; zero when it did not
     */
    public static Duration wait(int attempt, double jitter, Duration asked) {
        Duration usual = WAITS.get(Math.min(Math.max(attempt, 1), WAITS.size()) - 1);
        Duration wait = usual.plusMillis((long) (usual.toMillis() * 0.2 * jitter));
        Duration bounded = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        return bounded.compareTo(wait) > 0 ? bounded : wait;
    }
}
