package org.creatorconnect.ledger;

import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal;

/**
 * What a merchant has, or owes, in one currency would grow beyond {@value #MOST} minor units. With
 * this limit at the two doors through which money enters the books, thousands of merchants at the
 * limit still leave every sum far below what a book can hold.
 */
public final class BalanceLimit extends Refusal {

    /** The most that a merchant has or owes, in minor units: a thousand amounts at their limit. */
    public static final long MOST = 1_000_000_000_000_000L;

    private static final long serialVersionUID = 1L;

    private BalanceLimit(Money limit) {
        super(
                Kind.UNPROCESSABLE,
                "BALANCE_LIMIT_EXCEEDED",
                "What the merchant has or owes would exceed " + limit + ".");
    }

    /**
     * @throws BalanceLimit when the sum lies beyond the limit
     */
    public static void require(Money before, Money added) {
        Money room = new Money(MOST, before.currency()).minus(before);
        if (added.isPositive() && added.compareTo(room) > 0) {
            throw new BalanceLimit(new Money(MOST, before.currency()));
        }
    }
}
