package org.creatorconnect.commission.service;

import java.util.Currency;
import org.creatorconnect.money.Money;

/**
 * A line after a refund.
 *
 * @param now what this refund gave back
 * @param soFar all refunds together
 */
public record RefundedLine(Money now, Money soFar) {

    /** A line that cost nothing, given back. */
    public static RefundedLine free(Currency currency) {
        return new RefundedLine(Money.zero(currency), Money.zero(currency));
    }
}
