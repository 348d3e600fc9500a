package org.creatorconnect.reporting.query;

import org.creatorconnect.money.Money;

/**
 * An affiliate's money in one currency, and the terms of the payout equation: earned − reversed ±
 * adjusted ± merged = paid + in flight + payable − debt.
 *
 * @param pending not yet approved, so no part of the equation
 * @param merged what came over from affiliates that were taken in; negative for such a one
 */
public record AffiliateBalance(
        Money pending,
        Money earned,
        Money reversed,
        Money adjusted,
        Money merged,
        Money paid,
        Money inFlight,
        Money payable,
        Money debt) {

    /** What came in, less what was taken back. */
    public Money left() {
        return earned.minus(reversed).plus(adjusted).plus(merged);
    }

    /** Where it is. */
    public Money right() {
        return paid.plus(inFlight).plus(payable).minus(debt);
    }

    public boolean holds() {
        return left().equals(right());
    }
}
