package org.creatorconnect.application.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param followers the most of one verified channel on the task's platform; 0 without one
 * @param decideBy until when the merchant can decide; then it lapses
 * @param assignmentId the contract, once it was accepted
 */
public record ApplicationRow(
        UUID id,
        UUID taskId,
        String taskTitle,
        UUID merchantId,
        String merchantName,
        UUID affiliateId,
        String affiliateName,
        String affiliateCountry,
        long followers,
        ApplicationStatus status,
        String pitch,
        Instant appliedAt,
        Instant decideBy,
        @Nullable Instant decidedAt,
        @Nullable String reasonCode,
        @Nullable UUID assignmentId) {

    /** Whether it waits for the merchant. */
    public boolean open() {
        return status == ApplicationStatus.APPLIED;
    }
}
