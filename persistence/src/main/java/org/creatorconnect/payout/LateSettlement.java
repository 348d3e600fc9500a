package org.creatorconnect.payout;

import org.creatorconnect.money.Money;

/**
 * How a payment is booked that was made although its failure is booked. What is still unclaimed
 * pays for it; what another payout has taken meanwhile was paid twice and is a debt. When enough is
 * left, the payout's part against a debt is recovered as it was meant to be, as far as that debt
 * still stands.
 *
 * @param fromPayable what is taken out of the payable balance
 * @param asDebt what the payee owes from now on, having got it twice
 * @param recovered what goes against a debt
 * @param left what stays payable of the earnings that were kept back
 */
public record LateSettlement(Money fromPayable, Money asDebt, Money recovered, Money left) {

    /**
     * @param keptBack the payout's earnings that are unclaimed, in all
     * @param debt what the payee owes now
     */
    public static LateSettlement of(Payout payout, Money keptBack, Money debt) {
        return of(payout.net(), payout.recovered(), keptBack, debt);
    }

    /**
     * @param net what the payee got
     * @param meant what the payout was to recover
     */
    static LateSettlement of(Money net, Money meant, Money keptBack, Money debt) {
        Money paid = net.min(keptBack);
        Money recovered = meant.min(debt).min(keptBack.minus(paid)).floorAtZero();
        Money taken = paid.plus(recovered);
        return new LateSettlement(taken, net.minus(paid), recovered, keptBack.minus(taken));
    }
}
