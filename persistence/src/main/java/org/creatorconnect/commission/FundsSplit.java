package org.creatorconnect.commission;

import org.creatorconnect.money.Money;

/**
 * From where a merchant's cost comes, or to where it goes back.
 *
 * @param funds what the merchant has paid in
 * @param receivable what it owes
 */
public record FundsSplit(Money funds, Money receivable) {

    /** A cost takes the funds first; what they lack is owed. */
    public static FundsSplit ofCost(Money cost, Money available) {
        Money funds = cost.min(available.floorAtZero());
        return new FundsSplit(funds, cost.minus(funds));
    }

    /** A return first lessens what is owed; the rest are funds again. */
    public static FundsSplit ofReturn(Money back, Money owed) {
        Money receivable = back.min(owed.floorAtZero());
        return new FundsSplit(back.minus(receivable), receivable);
    }
}
