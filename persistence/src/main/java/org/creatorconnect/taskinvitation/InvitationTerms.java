package org.creatorconnect.taskinvitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.Task;

/**
 * What an invitation offers, and until when.
 *
 * @param fee its own; empty when it pays what the task pays
 * @param extra what it costs the merchant above a slot of the task, with the platform's part; zero
 *     when it costs no more
 * @param lapsesAt the last instant at which the creator can answer
 */
public record InvitationTerms(
        Optional<Money> fee, Money extra, Instant invitedAt, Instant lapsesAt) {

    /**
     * What one to this published task costs, for the usual time, but never beyond the task's end.
     *
     * @param own the fee, when it is not the task's
     */
    public static InvitationTerms of(Task task, Optional<Money> own, Instant at, Duration usual) {
        Money slot = task.costPerSlot();
        Rate platform = task.platformFeeRate().orElseThrow();
        Money whole = own.map(fee -> fee.plus(platform.of(fee))).orElse(slot);
        Money more = whole.minus(slot);
        Instant usualEnd = at.plus(usual);
        return new InvitationTerms(
                own,
                more.isPositive() ? more : slot.minus(slot),
                at,
                usualEnd.isBefore(task.endsAt()) ? usualEnd : task.endsAt());
    }
}
