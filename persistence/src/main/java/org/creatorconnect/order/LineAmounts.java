package org.creatorconnect.order;

import org.creatorconnect.money.Money;

/**
 * What a buyer pays for a line, for all of its pieces together.
 *
 * @param gross before coupons, with tax and shipping
 * @param coupons at most the gross amount
 * @param tax part of what is paid
 * @param shipping part of what is paid
 */
public record LineAmounts(Money gross, Money coupons, Money tax, Money shipping) {

    public LineAmounts {
        if (gross.isNegative()
                || coupons.isNegative()
                || tax.isNegative()
                || shipping.isNegative()
                || coupons.compareTo(gross) > 0) {
            throw new IllegalArgumentException("a line's amounts contradict each other");
        }
    }

    /** What the buyer paid, and at most can get back. */
    public Money paid() {
        return gross.minus(coupons);
    }

    /** What a commission is reckoned on. */
    public Money base() {
        return paid().minus(tax).minus(shipping).floorAtZero();
    }
}
