package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutRunStatus;
import org.jspecify.annotations.Nullable;

/**
 * A payout run with how far its payouts have come.
 *
 * @param canceledBy who gave it up; null when nobody acted in time
 * @param cancelReason what they said, or {@code NOT_DECIDED_IN_TIME}
 */
public record RunRow(
        UUID id,
        long number,
        PayoutRunStatus status,
        Instant cutOff,
        int count,
        Money total,
        String digest,
        String author,
        @Nullable String submitter,
        @Nullable String approver,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant completedAt,
        @Nullable Instant canceledAt,
        @Nullable String canceledBy,
        @Nullable String cancelReason,
        @Nullable Instant dueAt,
        RunProgress progress) {

    RunRow with(RunProgress found) {
        return new RunRow(
                id,
                number,
                status,
                cutOff,
                count,
                total,
                digest,
                author,
                submitter,
                approver,
                createdAt,
                submittedAt,
                approvedAt,
                dispatchedAt,
                completedAt,
                canceledAt,
                canceledBy,
                cancelReason,
                dueAt,
                found);
    }
}
