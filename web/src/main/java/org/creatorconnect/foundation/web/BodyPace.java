package org.creatorconnect.foundation.web;

import java.time.Duration;

/**
 * How fast a request's body has to come. Whoever keeps this pace is not hindered by the size of
 * what is sent; whoever does not, only holds a connection.
 */
final class BodyPace {

    /** What everybody gets, however little is sent. */
    static final Duration GRACE = Duration.ofSeconds(15);

    /** What has to come in every further second, on average. */
    static final long BYTES_PER_SECOND = 32 * 1024;

    /** No body takes longer than this, but large ones. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private BodyPace() {}

    /** Whether this much within this time is too little. */
    static boolean isTooSlow(long bytes, Duration since, boolean large) {
        Duration allowed = GRACE.plusSeconds(bytes / BYTES_PER_SECOND);
        Duration longest = large ? LargeBodies.LONGEST : LONGEST;
        return since.compareTo(allowed) > 0 || since.compareTo(longest) > 0;
    }
}
