package org.creatorconnect.taskinvitation.rest;

import java.time.Instant;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.taskinvitation.query.TaskInvitationRow;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as both sides see it.
 *
 * @param fee what the creator is paid; null when they are paid by sale alone
 * @param ownFee whether that is another fee than the task's
 * @param lapsesAt until when the creator can answer
 * @param assignmentId the contract, once it was accepted
 */
public record TaskInvitationRepresentation(
        String id,
        String status,
        String taskId,
        String taskTitle,
        String merchantId,
        String merchantName,
        String affiliateId,
        String affiliateName,
        @Nullable Amount fee,
        boolean ownFee,
        Instant invitedAt,
        Instant lapsesAt,
        @Nullable Instant endedAt,
        @Nullable String assignmentId) {

    static TaskInvitationRepresentation of(TaskInvitationRow row) {
        return new TaskInvitationRepresentation(
                row.id().toString(),
                row.status().name(),
                row.taskId().toString(),
                row.taskTitle(),
                row.merchantId().toString(),
                row.merchantName(),
                row.affiliateId().toString(),
                row.affiliateName(),
                row.fee().isPositive() ? Amount.of(row.fee()) : null,
                row.isOwnPrice(),
                row.invitedAt(),
                row.lapsesAt(),
                row.endedAt(),
                Written.id(row.assignmentId()));
    }
}
