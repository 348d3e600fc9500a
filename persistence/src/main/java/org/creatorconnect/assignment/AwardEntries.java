package org.creatorconnect.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.Task;

/**
 * What the books do for decisions about disputes beyond paying and returning tranches. Each step
 * has one reference, so it can never be posted twice.
 */
@ApplicationScoped
public class AwardEntries {

    private final Journal journal;
    private final EscrowEntries escrow;

    protected AwardEntries() {
        this(null, null);
    }

    @Inject
    public AwardEntries(Journal journal, EscrowEntries escrow) {
        this.journal = journal;
        this.escrow = escrow;
    }

    /** Pays a part that a split awards, as a tranche. */
    public void release(
            Assignment assignment, Tranche award, Optional<AgencyPart> agency, Instant at) {
        escrow.release(assignment, award, agency, at);
    }

    /** Where a part that a split does not pay goes back to. */
    public AccountKey receiver(Task task, MerchantId merchant) {
        return escrow.receiver(task, merchant);
    }

    /** Gives back what a split does not pay. */
    public void giveBackRest(
            Assignment assignment, Tranche award, Money rest, AccountKey receiver, Instant at) {
        journal.post(
                JournalEntry.of(
                                EscrowEntries.reference(assignment, award) + ":rest",
                                EventKind.TRANCHE_RETURNED,
                                at)
                        .debit(EscrowEntries.assignment(assignment), rest)
                        .credit(receiver, rest));
    }

    /**
     * Pays what a decision had taken from the creator and an appeal gave back. The escrow is gone
     * by then, so that the merchant's funds pay; what they lack the merchant owes.
     *
     * @param award the part of the fee that was not paid before
     */
    public void payLate(
            Assignment assignment,
            Tranche award,
            Optional<AgencyPart> agency,
            MerchantId merchant,
            Instant at) {
        Currency currency = assignment.fee().currency();
        Money whole = award.parts(currency).sum();
        AccountKey funds = new AccountKey(AccountKind.MERCHANT_FUNDS, merchant.value(), currency);
        AccountKey owed =
                new AccountKey(AccountKind.MERCHANT_RECEIVABLE, merchant.value(), currency);
        Map<AccountKey, Money> balances =
                journal.lockedBalances(List.of(funds, owed).stream().sorted().toList());
        Money there = whole.min(balances.get(funds).floorAtZero());
        JournalEntry.Builder entry =
                JournalEntry.of(
                                EscrowEntries.reference(assignment, award),
                                EventKind.DISPUTE_OVERTURNED,
                                at)
                        .debit(funds, there)
                        .debit(owed, whole.minus(there));
        escrow.pay(entry, assignment, award, agency, at);
    }
}
