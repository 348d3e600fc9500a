package org.creatorconnect.commission;

import java.util.Set;
import org.creatorconnect.refusal.StateForbids;

/** What became of a commission; every state knows where it can lead. */
public enum CommissionStatus {
    /** Counted in the affiliate's pending balance until the order is final. */
    PENDING,
    /** A case or dispute is open about it. */
    HELD,
    /** In the payable balance. */
    APPROVED,
    /** Instructed to the payment system. */
    IN_PAYOUT,
    /** The affiliate has the money. */
    PAID,
    /** Taken back whole, with a reason. */
    REVERSED,
    /** The affiliate objects to the reversal. */
    APPEALED;

    /** The states that a step can lead to from here. */
    public Set<CommissionStatus> successors() {
        return switch (this) {
            case PENDING -> Set.of(APPROVED, HELD, REVERSED);
            case HELD -> Set.of(PENDING, APPROVED, REVERSED);
            case APPROVED -> Set.of(IN_PAYOUT, HELD, REVERSED);
            case IN_PAYOUT -> Set.of(PAID, APPROVED);
            case PAID -> Set.of(APPROVED);
            case REVERSED -> Set.of(APPEALED);
            case APPEALED -> Set.of(PENDING, APPROVED, REVERSED);
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
            case PENDING, HELD, REVERSED, APPEALED -> TakenFrom.PENDING;
            case APPROVED -> TakenFrom.PAYABLE;
            case IN_PAYOUT, PAID -> TakenFrom.DEBT;
        };
    }
}
