package org.creatorconnect.application.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param followers the most of one verified channel on the task's platform; 0 without one
 * @param decideBy until when whoever must act can, the creator who is to confirm or the merchant;
 *     then it lapses
 * @param assignmentId the contract, once it was accepted
 * @param mcnId the agency that made it for its creator; null when they made it themselves
 * @param communityId the community in which it is done; null for a task that is open to all
 * @param banned whether the creator is banned from the merchant, who cannot accept them
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
        @Nullable UUID assignmentId,
        @Nullable UUID mcnId,
        @Nullable String mcnName,
        @Nullable UUID communityId,
        @Nullable String communityUrl,
        boolean banned) {

    /** Whether it waits for the creator to confirm it. */
    public boolean awaiting() {
        return status == ApplicationStatus.AWAITING_CREATOR;
    }

    /** Whether it waits for the merchant. */
    public boolean open() {
        return status == ApplicationStatus.APPLIED;
    }
}
