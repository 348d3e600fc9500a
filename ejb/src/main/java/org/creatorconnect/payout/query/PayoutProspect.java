package org.creatorconnect.payout.query;

import java.util.Optional;
import org.creatorconnect.money.Money;

/**
 * What a payout run could pay of an affiliate's approved money in one currency.
 *
 * @param net what a run would send: the approved money less what it takes against a debt
 * @param minimum the least that a run sends; empty when none is decided for the currency, so that
 *     nothing is paid in it
 */
public record PayoutProspect(Money net, Optional<Money> minimum) {

    private static final int HALF = 2;

    /**
     * The prospect of so much approved money with so much debt, of which at most half of the money
     * is recovered.
     */
    public static PayoutProspect of(Money payable, Money debt, Optional<Money> minimum) {
        Money half = new Money(payable.minor() / HALF, payable.currency());
        return new PayoutProspect(payable.minus(debt.min(half)), minimum);
    }

    /** Whether it is enough for a run. */
    public boolean isEnough() {
        return net.isPositive() && minimum.filter(least -> least.compareTo(net) <= 0).isPresent();
    }

    /** What is missing to the minimum; zero when it is enough. */
    public Money missing() {
        return minimum.map(least -> least.minus(net).floorAtZero())
                .orElse(Money.zero(net.currency()));
    }
}
