package org.creatorconnect.earnings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;

/**
 * The one rule for a debt that refunds made while a payout had the money, when that payout ends
 * without it, whatever the way: the debt is set off at once and whole against what becomes payable
 * again, and each earning is what its source still keeps. Debts of one payee are one balance; what
 * other payouts have recovered of it meanwhile was taken from the payee's other earnings and is
 * theirs again.
 *
 * @param entries one for each earning with something to set off, to be posted with the end itself
 * @param left what was recovered meanwhile, to be paid as an earning of its own; never negative
 */
public record SetOff(List<JournalEntry> entries, Money left) {

    public SetOff {
        entries = List.copyOf(entries);
    }

    /**
     * Sets off what the earnings owe, and frees them of their payout.
     *
     * @param owing earnings of one payee in one currency, locked
     * @param payout the payout that ends
     * @param debt what the payee owes once the payout is taken back in the books
     */
    public static SetOff of(List<Earning> owing, UUID payout, Money debt, Instant at) {
        Money usable = debt;
        Money left = Money.zero(debt.currency());
        List<JournalEntry> entries = new ArrayList<>();
        for (Earning earning : owing) {
            Money part = earning.owed().min(usable);
            if (part.isPositive()) {
                entries.add(entry(earning, payout, part, at));
            }
            usable = usable.minus(part);
            left = left.plus(earning.owed().minus(part));
            earning.comeBack(at);
        }
        return new SetOff(entries, left);
    }

    /** In the name of what was earned, so that it explains the earning. */
    private static JournalEntry entry(Earning earning, UUID payout, Money part, Instant at) {
        String source = earning.source().name().toLowerCase(Locale.ROOT);
        String reference = source + ":" + earning.sourceId() + ":set-off:" + payout;
        return JournalEntry.of(reference, EventKind.DEBT_SET_OFF, at)
                .debit(account(AccountKind.AFFILIATE_PAYABLE, earning), part)
                .credit(account(AccountKind.AFFILIATE_DEBT, earning), part)
                .build();
    }

    private static AccountKey account(AccountKind kind, Earning earning) {
        return new AccountKey(kind, earning.affiliateId().value(), earning.amount().currency());
    }
}
