package org.creatorconnect.ledger;

import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.Refusal;

/** An account with a floor does not hold what the entry would take from it. */
public final class InsufficientFunds extends Refusal {

    private static final long serialVersionUID = 1L;

    public InsufficientFunds(AccountKind kind, Money available, Money needed) {
        super(
                Kind.CONFLICT,
                "INSUFFICIENT_FUNDS",
                kind + " holds " + available + " of the " + needed + " needed.");
    }
}
