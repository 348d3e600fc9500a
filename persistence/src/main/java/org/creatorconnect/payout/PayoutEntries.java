package org.creatorconnect.payout;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.JournalEntry;

/**
 * The journal entries of a payout's life. Each has a reference of its own, so none is posted twice.
 */
public final class PayoutEntries {

    private PayoutEntries() {}

    /** The run was approved: what was payable is on its way, less what is recovered of a debt. */
    public static JournalEntry approved(Payout payout, Instant at) {
        return entry(payout, "approved", EventKind.PAYOUT_APPROVED, at)
                .debit(payable(payout), payout.gross())
                .credit(debt(payout), payout.recovered())
                .credit(inFlight(payout), payout.net())
                .build();
    }

    /** The payee has the money. */
    public static JournalEntry settled(Payout payout, Instant at) {
        return entry(payout, "settled", EventKind.PAYOUT_SETTLED, at)
                .debit(inFlight(payout), payout.net())
                .credit(bank(payout), payout.net())
                .build();
    }

    /** The payment system refused it: exactly the reverse of {@link #approved}. */
    public static JournalEntry failed(Payout payout, Instant at) {
        return entry(payout, "failed", EventKind.PAYOUT_FAILED, at)
                .debit(inFlight(payout), payout.net())
                .debit(debt(payout), payout.recovered())
                .credit(payable(payout), payout.gross())
                .build();
    }

    /** The money came back after it was settled: as {@link #failed}, from the bank. */
    public static JournalEntry returned(Payout payout, Instant at) {
        return entry(payout, "returned", EventKind.PAYOUT_RETURNED, at)
                .debit(bank(payout), payout.net())
                .debit(debt(payout), payout.recovered())
                .credit(payable(payout), payout.gross())
                .build();
    }

    /**
     * It was paid although its failure is booked: as {@link #approved} and {@link #settled} at
     * once, in the parts in which that is still possible.
     */
    public static JournalEntry settledAfterFailure(
            Payout payout, PayoutCaseId found, LateSettlement parts, Instant at) {
        return JournalEntry.of(
                        "payout-case:" + found.text() + ":settled",
                        EventKind.PAYOUT_SETTLED_AFTER_FAILURE,
                        at)
                .debit(payable(payout), parts.fromPayable())
                .debit(debt(payout), parts.asDebt())
                .credit(debt(payout), parts.recovered())
                .credit(bank(payout), payout.net())
                .build();
    }

    /** The payee's accounts and the payout's own: all that its end can touch but the bank. */
    public static List<AccountKey> accounts(Payout payout) {
        return List.of(payable(payout), debt(payout), inFlight(payout));
    }

    /** The account of what can be paid to the payee. */
    public static AccountKey payable(Payout payout) {
        return key(AccountKind.AFFILIATE_PAYABLE, payout.affiliateId().value(), payout);
    }

    /** The account of what the payee owes. */
    public static AccountKey debt(Payout payout) {
        return key(AccountKind.AFFILIATE_DEBT, payout.affiliateId().value(), payout);
    }

    private static JournalEntry.Builder entry(
            Payout payout, String step, EventKind kind, Instant at) {
        return JournalEntry.of("payout:" + payout.id().text() + ":" + step, kind, at);
    }

    private static AccountKey inFlight(Payout payout) {
        return key(AccountKind.PAYOUT_IN_FLIGHT, payout.id().value(), payout);
    }

    private static AccountKey bank(Payout payout) {
        return AccountKey.platform(AccountKind.BANK, currency(payout));
    }

    private static AccountKey key(AccountKind kind, UUID owner, Payout payout) {
        return new AccountKey(kind, owner, currency(payout));
    }

    private static Currency currency(Payout payout) {
        return payout.gross().currency();
    }
}
