package org.creatorconnect.assignment.query;

import java.util.UUID;
import org.creatorconnect.money.Money;

/**
 * How the fee of an assignment and the commissions on its sales stand to each other, creator and
 * agency together.
 *
 * @param fee what was agreed
 * @param advance what was and will be paid of it, which is set against the commissions
 * @param cps what the sales keep by the formula, before the fee takes its part
 * @param extra what of that comes on top of the fee
 */
public record GuaranteeRow(UUID assignmentId, Money fee, Money advance, Money cps, Money extra) {

    /** What the fee has taken of the commissions so far. */
    public Money recouped() {
        return cps.minus(extra);
    }

    /** What the next sales keep before anything comes on top. */
    public Money open() {
        return advance.minus(recouped());
    }

    /** Whether what sales bring comes on top from now on. */
    public boolean isReached() {
        return open().isZero();
    }

    /** Whether nothing of the fee is paid, so that every sale counts as it is. */
    public boolean isUnpaid() {
        return advance.isZero();
    }
}
