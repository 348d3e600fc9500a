package org.creatorconnect.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.BalanceLimit;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.merchant.MerchantFunded;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;

/** What a deposit does to the books, and who hears that a merchant has funds again. */
@ApplicationScoped
public class DepositEntries {

    private final Journal journal;
    private final Event<MerchantFunded> funded;

    protected DepositEntries() {
        this(null, null);
    }

    @Inject
    public DepositEntries(Journal journal, Event<MerchantFunded> funded) {
        this.journal = journal;
        this.funded = funded;
    }

    /**
     * Settles what the merchant owes first; the rest is its funds.
     *
     * @throws BalanceLimit when these would grow beyond every measure
     */
    public void post(DepositId id, MerchantId merchant, Money amount, Instant at) {
        Currency currency = amount.currency();
        AccountKey receivable =
                new AccountKey(AccountKind.MERCHANT_RECEIVABLE, merchant.value(), currency);
        AccountKey funds = new AccountKey(AccountKind.MERCHANT_FUNDS, merchant.value(), currency);
        // Both are locked at once: an accrual locks the same two, and must not wait crosswise.
        Map<AccountKey, Money> balances = journal.lockedBalances(List.of(funds, receivable));
        Money owed = balances.get(receivable).min(amount);
        Money rest = amount.minus(owed);
        BalanceLimit.require(balances.get(funds), rest);
        journal.post(
                JournalEntry.of("deposit:" + id.text(), EventKind.DEPOSIT, at)
                        .debit(AccountKey.platform(AccountKind.BANK, currency), amount)
                        .credit(receivable, owed)
                        .credit(funds, rest));
        if (rest.isPositive()) {
            funded.fire(new MerchantFunded(merchant));
        }
    }
}
