package org.creatorconnect.foundation.provider;

import java.time.Duration;

/**
 * How much of the public web's time and words is taken.
 *
 * @param patience for one answer as a whole
 * @param silence for its next byte
 * @param bytes of its body at most; the rest is not read
 * @param atOnce how many connections there are
 */
record WebLimits(Duration patience, Duration silence, int bytes, int atOnce) {

    /** For pages that somebody waits for. */
    static final WebLimits PAGES =
            new WebLimits(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(4),
                    2 * 1024 * 1024,
                    PeoplesLooks.AT_ONCE + PublicWeb.FOR_DEADLINES);

    /** For files that nobody waits for, which are handed on as they come. */
    static final WebLimits FILES =
            new WebLimits(
                    Duration.ofMinutes(PublicFiles.MINUTES),
                    Duration.ofSeconds(30),
                    0,
                    PublicFiles.AT_ONCE);

    /** For what is told to others: they may think about it, and nobody reads what they say. */
    static final WebLimits POSTS =
            new WebLimits(
                    Duration.ofSeconds(15), Duration.ofSeconds(15), 4096, PublicPosts.AT_ONCE);
}
