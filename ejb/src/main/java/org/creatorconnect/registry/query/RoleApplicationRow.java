package org.creatorconnect.registry.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.RoleRejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * A role application with whose it is, and until when it can be decided.
 *
 * @param urgency smallest for what waits longest for a reviewer
 */
public record RoleApplicationRow(
        UUID id,
        UUID affiliateId,
        String displayName,
        @Nullable String username,
        String country,
        AffiliateRole role,
        RoleApplicationStatus status,
        String statement,
        @Nullable RoleRejectionReason reasonCode,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant dueAt,
        long urgency) {

    /** When another one for the role can be made; null unless it was rejected. */
    public @Nullable Instant againAt() {
        return reasonCode == null || decidedAt == null
                ? null
                : decidedAt.plus(reasonCode.waitToApplyAgain());
    }

    /** Whether it waits for a reviewer. */
    public boolean isOpen() {
        return status == RoleApplicationStatus.APPLIED;
    }
}
