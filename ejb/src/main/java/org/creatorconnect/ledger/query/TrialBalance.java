package org.creatorconnect.ledger.query;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;

/** One book: all accounts of a currency, and the sum of their signed balances. */
public record TrialBalance(Currency currency, Money total, List<LedgerAccountRow> accounts) {

    static TrialBalance of(Currency currency, List<LedgerAccountRow> accounts) {
        BigInteger total =
                accounts.stream()
                        .map(account -> BigInteger.valueOf(account.signed().minor()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
        return new TrialBalance(currency, new Money(total.longValueExact(), currency), accounts);
    }
}
