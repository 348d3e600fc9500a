package org.creatorconnect.appeal.rest;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.appeal.query.AppealRow;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as both sides see it; who of the staff decided stands in the portal and the trail.
 *
 * @param merchantId from which merchant they were banned, if it is about such a ban
 * @param roleApplicationId the rejected application, if it is about one
 * @param disputeId the decided dispute, if it is about one
 * @param decidesBy when it goes on without a decision; null once it ended
 * @param note why it was decided so
 */
public record AppealRepresentation(
        UUID id,
        UUID affiliateId,
        String kind,
        String status,
        String statement,
        Instant appealedAt,
        @Nullable UUID merchantId,
        @Nullable UUID roleApplicationId,
        @Nullable UUID disputeId,
        @Nullable Instant decidesBy,
        @Nullable Instant endedAt,
        @Nullable String note) {

    static AppealRepresentation of(AppealRow row) {
        return new AppealRepresentation(
                row.id(),
                row.affiliateId(),
                row.kind().name(),
                row.status().name(),
                row.statement(),
                row.appealedAt(),
                row.merchantId(),
                row.roleApplicationId(),
                row.disputeId(),
                row.dueAt(),
                row.endedAt(),
                row.note());
    }
}
