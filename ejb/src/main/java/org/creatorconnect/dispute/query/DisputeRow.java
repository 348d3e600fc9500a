package org.creatorconnect.dispute.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.DisputeSide;
import org.creatorconnect.dispute.DisputeStatus;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A dispute with what it is about.
 *
 * @param rejectionReason the code of why the content was rejected
 * @param rejectionNote the same in the merchant's words
 * @param operatorFrom from when an operator decides as well
 * @param decideBy until when somebody decides; then silence does
 * @param creatorAmount what of the fee a split pays; null for all others
 * @param note why it was decided so
 * @param endedBy who decided, or the system; for the staff only
 * @param overturnedAt when an appeal gave the creator the whole fee
 */
public record DisputeRow(
        UUID id,
        UUID assignmentId,
        UUID submissionId,
        UUID taskId,
        String taskTitle,
        UUID merchantId,
        String merchantName,
        UUID affiliateId,
        String affiliateName,
        @Nullable UUID mcnId,
        @Nullable String mcnName,
        DisputeStatus status,
        DisputeReason reason,
        String statement,
        DisputeSide openedBy,
        Instant openedAt,
        Instant operatorFrom,
        Instant decideBy,
        String contentUrl,
        @Nullable String rejectionReason,
        @Nullable String rejectionNote,
        Money fee,
        @Nullable DisputeDecision decision,
        @Nullable Long creatorMinor,
        @Nullable String note,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable Instant overturnedAt) {

    public boolean isOpen() {
        return status == DisputeStatus.OPEN;
    }

    /** What of the fee a split pays; null for all others. */
    public @Nullable Money creatorAmount() {
        return creatorMinor == null ? null : new Money(creatorMinor, fee.currency());
    }

    /** Until when somebody has to decide; null once it ended. */
    public @Nullable Instant dueBy() {
        return isOpen() ? decideBy : null;
    }

    /** Whether a person decided against the creator, in whole or in part, and that stands. */
    public boolean isAgainstCreator() {
        return status == DisputeStatus.DECIDED
                && decision != DisputeDecision.FOR_CREATOR
                && overturnedAt == null;
    }
}
