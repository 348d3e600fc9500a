package org.creatorconnect.channel;

import java.time.Duration;
import java.time.Instant;

/** Whether a number of followers grew faster than an audience grows: that is for people to see. */
public final class FollowerJump {

    /** In how long a time a number may grow by {@link #MOST_PERCENT}. */
    public static final Duration WINDOW = Duration.ofDays(7);

    public static final long MOST_PERCENT = 30;
    private static final long WHOLE = 100;

    private FollowerJump() {}

    /**
     * More than 30 % within 7 days, or as much more as the time is longer. A number that falls is
     * no jump.
     *
     * @param before what counted
     * @param since when that was counted
     * @param now what is seen, and when
     */
    public static boolean is(long before, Instant since, long now, Instant at) {
        long days = Math.max(WINDOW.toDays(), Duration.between(since, at).toDays());
        double most = before + (double) before * MOST_PERCENT * days / (WHOLE * WINDOW.toDays());
        return now > most;
    }
}
