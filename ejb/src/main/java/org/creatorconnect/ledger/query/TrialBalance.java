package org.creatorconnect.ledger.query;

import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;

/** One book: all accounts of a currency, and the sum of their signed balances. */
public record TrialBalance(Currency currency, Money total, List<AccountRow> accounts) {

    static TrialBalance of(Currency currency, List<AccountRow> accounts) {
        Money total =
                accounts.stream().map(AccountRow::signed).reduce(Money.zero(currency), Money::plus);
        return new TrialBalance(currency, total, accounts);
    }
}
