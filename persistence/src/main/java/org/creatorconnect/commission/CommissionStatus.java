package org.creatorconnect.commission;

import java.util.Set;
import org.creatorconnect.refusal.StateForbids;

/**
 * What became of a commission; every state knows where it can lead.
 *
 * <p>It begins {@link #PENDING} when its order comes in, for every line and everybody who had a
 * part in it; one that earns nothing says why. It becomes {@link #APPROVED} when the hold days
 * after the order's completion are over, or the validation days without a word from the shop: the
 * clock's doing ({@code CommissionClock}). A payout run takes it along ({@link #IN_PAYOUT}); the
 * payment system's word makes it {@link #PAID}, or {@link #APPROVED} again when the payout fails or
 * comes back. Cancellations and refunds of the order ({@code CommissionChanges}) take it back in
 * part or, at last, whole ({@link #REVERSED}), at any time: from the pending or payable balance, or
 * as a debt when the money is out already. {@link #REVERSED} is final.
 *
 * <p>Every step posts its entry ({@link CommissionEntries}) in the same transaction, and no step
 * pays more than what is kept.
 */
public enum CommissionStatus {
    /** Counted in the affiliate's pending balance until the order is final. */
    PENDING,
    /** In the payable balance. */
    APPROVED,
    /** Instructed to the payment system. */
    IN_PAYOUT,
    /** The affiliate has the money. */
    PAID,
    /** Taken back whole, with a reason. */
    REVERSED;

    /** The states that a step can lead to from here. */
    public Set<CommissionStatus> successors() {
        return switch (this) {
            case PENDING -> Set.of(APPROVED, REVERSED);
            case APPROVED -> Set.of(IN_PAYOUT, REVERSED);
            case IN_PAYOUT -> Set.of(PAID, APPROVED);
            case PAID -> Set.of(APPROVED);
            case REVERSED -> Set.of();
        };
    }

    /**
     * The state after a step.
     *
     * @throws StateForbids when it does not lead there from here
     */
    public CommissionStatus to(CommissionStatus next, String step) {
        if (!successors().contains(next)) {
            throw new StateForbids("The commission is " + this, step);
        }
        return next;
    }

    /** Where the money of a commission in this state lies, so that it can be taken from there. */
    public TakenFrom liesIn() {
        return switch (this) {
            case PENDING, REVERSED -> TakenFrom.PENDING;
            case APPROVED -> TakenFrom.PAYABLE;
            case IN_PAYOUT, PAID -> TakenFrom.DEBT;
        };
    }
}
