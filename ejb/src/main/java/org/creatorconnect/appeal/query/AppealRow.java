package org.creatorconnect.appeal.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.appeal.AppealKind;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleRejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * An appeal with what it is about.
 *
 * @param decisionBy who decided first; for the staff only
 * @param silence what becomes of it when nobody decides
 * @param note why it was decided so, which whoever appealed is told
 * @param endedBy who decided, took it back, or the system; for the staff only
 * @param dueAt when it goes to an operator, or silence decides; null once it ended
 * @param banReason why they were banned, if it is about a ban
 * @param merchantId from which merchant they were banned; null for the whole platform
 * @param roleApplicationId the rejected application, if it is about one
 * @param disputeId the decided dispute, if it is about one
 * @param taskTitle the task of that dispute
 */
public record AppealRow(
        UUID id,
        UUID affiliateId,
        String displayName,
        AppealKind kind,
        AppealStatus status,
        String statement,
        Instant appealedAt,
        String decisionBy,
        AppealStatus silence,
        @Nullable String note,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable Instant dueAt,
        @Nullable UUID banId,
        @Nullable BanReason banReason,
        @Nullable UUID merchantId,
        @Nullable String merchantName,
        @Nullable UUID roleApplicationId,
        @Nullable AffiliateRole role,
        @Nullable RoleRejectionReason rejectionReason,
        @Nullable UUID disputeId,
        @Nullable String taskTitle) {

    /** Whether something is left to decide. */
    public boolean isUndecided() {
        return status == AppealStatus.OPEN || status == AppealStatus.ESCALATED;
    }

    public boolean isAboutDispute() {
        return kind == AppealKind.DISPUTE;
    }

    public boolean isAboutBan() {
        return kind == AppealKind.BAN;
    }
}
