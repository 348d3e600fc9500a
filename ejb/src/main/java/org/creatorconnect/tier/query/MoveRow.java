package org.creatorconnect.tier.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.tier.TierMoveCause;
import org.jspecify.annotations.Nullable;

/**
 * A move of an affiliate; a tier of null is none.
 *
 * @param note why by hand, as the staff wrote it
 * @param heldUntil until when they were to be kept there by hand
 */
public record MoveRow(
        UUID id,
        @Nullable UUID fromId,
        @Nullable String fromName,
        @Nullable UUID toId,
        @Nullable String toName,
        TierMoveCause cause,
        @Nullable String note,
        @Nullable Instant heldUntil,
        String movedBy,
        Instant since) {}
