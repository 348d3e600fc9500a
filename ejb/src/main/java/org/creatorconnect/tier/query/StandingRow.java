package org.creatorconnect.tier.query;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an affiliate stands; a tier of null is none.
 *
 * @param rank of the tier
 * @param since when they are there
 * @param belowSince since when they do not reach it any more
 * @param heldUntil until when an operator keeps them there
 */
public record StandingRow(
        @Nullable UUID tierId,
        @Nullable String tierName,
        @Nullable Integer rank,
        Instant since,
        @Nullable Instant belowSince,
        @Nullable Instant heldUntil) {}
