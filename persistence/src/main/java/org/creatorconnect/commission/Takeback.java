package org.creatorconnect.commission;

import org.creatorconnect.money.Money;

/**
 * What a refund takes back.
 *
 * @param commission the affiliate's part, zero or positive
 * @param fee the platform's part, zero or positive
 */
public record Takeback(TakenFrom from, Money commission, Money fee) {

    public boolean isNothing() {
        return commission.isZero() && fee.isZero();
    }

    /** What goes back to the merchant. */
    public Money whole() {
        return commission.plus(fee);
    }
}
