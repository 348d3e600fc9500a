package org.creatorconnect.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How many followers a role takes from a day on. Who has it keeps it down to a smaller number, and
 * loses it only by two looks below that which lie far enough apart, so that it never flickers.
 *
 * @param platform the one it is for; nothing when it is for all that have none of their own
 * @param followers to become one
 * @param kept down to which it is kept
 * @param apart how far two looks below {@code kept} lie apart to end it
 */
public record FollowerThreshold(
        AffiliateRole role,
        Optional<String> platform,
        Instant effectiveAt,
        long followers,
        long kept,
        Duration apart) {}
