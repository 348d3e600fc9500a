package org.creatorconnect.assignment.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.submission.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in a list, with its newest submission.
 *
 * @param factor the rate of the commission on top, as a number; null without one
 * @param released what was paid of the fee so far
 * @param submitBy until when the first content is submitted
 * @param submissionDueBy until when whoever must act on the submission can act
 * @param nextPaymentAt when the next part of the fee is paid if the content stays live
 * @param mcnId the agency with whom it was taken on; null without one
 * @param shareBps that agency's share in basis points; null for the merchant, who does not see it
 * @param disputeId the open dispute about its rejection; null without one
 */
public record AssignmentRow(
        UUID id,
        UUID taskId,
        String taskTitle,
        String platform,
        UUID merchantId,
        String merchantName,
        UUID affiliateId,
        String affiliateName,
        AssignmentStatus status,
        String termsHash,
        Money fee,
        @Nullable BigDecimal factor,
        Money released,
        Instant acceptedAt,
        Instant submitBy,
        boolean extended,
        @Nullable Instant approvedAt,
        @Nullable Instant cureBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable UUID submissionId,
        @Nullable SubmissionStatus submissionStatus,
        int round,
        @Nullable Instant submissionDueBy,
        @Nullable Instant nextPaymentAt,
        @Nullable UUID mcnId,
        @Nullable String mcnName,
        @Nullable Integer shareBps,
        @Nullable UUID disputeId) {

    /** The same without how creator and agency share it. */
    AssignmentRow withoutShare() {
        return new AssignmentRow(
                id,
                taskId,
                taskTitle,
                platform,
                merchantId,
                merchantName,
                affiliateId,
                affiliateName,
                status,
                termsHash,
                fee,
                factor,
                released,
                acceptedAt,
                submitBy,
                extended,
                approvedAt,
                cureBy,
                endedAt,
                endReason,
                submissionId,
                submissionStatus,
                round,
                submissionDueBy,
                nextPaymentAt,
                mcnId,
                mcnName,
                null,
                disputeId);
    }

    /** The commission that comes on top of the fee; null without one. */
    public @Nullable Rate rate() {
        return factor == null ? null : new Rate(factor);
    }

    /** Until when whoever must act now can act; null when nothing is awaited. */
    public @Nullable Instant dueBy() {
        return switch (status) {
            case APPROVED -> cureBy == null ? nextPaymentAt : cureBy;
            case ACCEPTED -> submissionDueBy == null ? submitBy : submissionDueBy;
            case COMPLETED, EXPIRED, REJECTED, CANCELED -> null;
        };
    }

    /** What it waits for. */
    public NextAct nextAct() {
        return NextAct.of(status, submissionStatus, cureBy != null, disputeId != null);
    }
}
