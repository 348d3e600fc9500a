package org.creatorconnect.reporting.query;

import org.creatorconnect.money.Money;

/**
 * An affiliate's money in one currency, and the terms of the payout equation: opening + earned −
 * reversed ± adjusted + written off = paid + in flight + tax withheld + payable − debt.
 *
 * @param pending not yet approved, so no part of the equation
 */
public record AffiliateBalance(
        Money pending,
        Money opening,
        Money earned,
        Money reversed,
        Money adjusted,
        Money writtenOff,
        Money paid,
        Money inFlight,
        Money taxWithheld,
        Money payable,
        Money debt) {

    /** What came in, less what was taken back. */
    public Money left() {
        return opening.plus(earned).minus(reversed).plus(adjusted).plus(writtenOff);
    }

    /** Where it is. */
    public Money right() {
        return paid.plus(inFlight).plus(taxWithheld).plus(payable).minus(debt);
    }

    public boolean holds() {
        return left().equals(right());
    }
}
