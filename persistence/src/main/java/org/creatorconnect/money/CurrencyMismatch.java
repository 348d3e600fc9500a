package org.creatorconnect.money;

import java.util.Currency;
import org.creatorconnect.refusal.Refusal;

/** Two currencies met in one calculation. Currencies are never added. */
public final class CurrencyMismatch extends Refusal {

    private static final long serialVersionUID = 1L;

    public CurrencyMismatch(Currency one, Currency other) {
        super(
                Kind.UNPROCESSABLE,
                "CURRENCY_MISMATCH",
                "Expected " + one.getCurrencyCode() + ", got " + other.getCurrencyCode() + ".");
    }
}
