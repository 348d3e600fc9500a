package org.creatorconnect.taskinvitation.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.jspecify.annotations.Nullable;

/**
 * An invitation in a list.
 *
 * @param taskFee what the task pays; zero when it pays by sale alone
 * @param rate of the commission, as a number; null when the task pays a fee only
 * @param ownMinor the invitation's own fee in minor units; null when it pays what the task pays
 * @param extraMinor what it costs the merchant above a slot
 * @param slotsFree slots of the task that nobody has
 * @param lapsesAt until when the creator can answer
 * @param assignmentId the contract, once it was accepted
 */
public record TaskInvitationRow(
        UUID id,
        UUID taskId,
        String taskTitle,
        String platform,
        UUID merchantId,
        String merchantName,
        UUID affiliateId,
        String affiliateName,
        String affiliateCountry,
        TaskInvitationStatus status,
        CompensationType pays,
        Money taskFee,
        @Nullable BigDecimal rate,
        @Nullable Long ownMinor,
        long extraMinor,
        int slotsFree,
        Instant invitedAt,
        Instant lapsesAt,
        @Nullable Instant endedAt,
        @Nullable UUID assignmentId) {

    /** Whether it waits for the creator. */
    public boolean isOpen() {
        return status == TaskInvitationStatus.INVITED;
    }

    /** Whether it pays another fee than the task. */
    public boolean isOwnPrice() {
        return ownMinor != null;
    }

    /** What the creator is paid; zero when they are paid by sale alone. */
    public Money fee() {
        return ownMinor == null ? taskFee : new Money(ownMinor, taskFee.currency());
    }

    /** What lies with the task for it above a slot, while it is open. */
    public Money extra() {
        return new Money(extraMinor, taskFee.currency());
    }

    /** What the creator gets for it. */
    public Compensation compensation() {
        return new Compensation(pays, fee(), rate == null ? null : new Rate(rate));
    }
}
