package org.creatorconnect.assignment.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.submission.SubmissionStatus;

/**
 * An assignment in a list, with its newest submission.
 *
 * @param released what was paid of the fee so far
 * @param submitBy until when the first content is submitted
 * @param dueBy until when whoever must act now can act; empty when nothing is awaited
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
        Optional<Rate> rate,
        Money released,
        Instant acceptedAt,
        Instant submitBy,
        boolean extended,
        Optional<Instant> approvedAt,
        Optional<Instant> cureBy,
        Optional<Instant> endedAt,
        Optional<String> endReason,
        Optional<UUID> submissionId,
        Optional<SubmissionStatus> submissionStatus,
        int round,
        Optional<Instant> submissionDueBy,
        Optional<Instant> nextPaymentAt) {

    /** Who must act now, and by when. */
    public Optional<Instant> dueBy() {
        if (status == AssignmentStatus.APPROVED) {
            return cureBy.or(() -> nextPaymentAt);
        }
        if (status != AssignmentStatus.ACCEPTED) {
            return Optional.empty();
        }
        return submissionDueBy.or(() -> Optional.of(submitBy));
    }

    public NextAct nextAct() {
        return NextAct.of(status, submissionStatus.orElse(null), cureBy.isPresent());
    }
}
