package org.creatorconnect.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;

/**
 * What the books do for proposals of another fee. Each step of a proposal has one reference, so it
 * can never be posted twice.
 */
@ApplicationScoped
public class ProposalEntries {

    private final Journal journal;

    protected ProposalEntries() {
        this(null);
    }

    @Inject
    public ProposalEntries(Journal journal) {
        this.journal = journal;
    }

    /**
     * Sets the difference to a higher fee aside, from the merchant's funds.
     *
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant has less
     */
    public void setAside(
            Assignment assignment, UUID proposal, Money more, MerchantId merchant, Instant at) {
        journal.post(
                JournalEntry.of(reference(proposal, "set-aside"), EventKind.PROPOSAL_SET_ASIDE, at)
                        .debit(funds(merchant, more), more)
                        .credit(EscrowEntries.assignment(assignment), more));
    }

    /** Gives back what was set aside for a proposal that came to nothing. */
    public void giveBack(
            Assignment assignment, UUID proposal, Money more, MerchantId merchant, Instant at) {
        journal.post(
                JournalEntry.of(reference(proposal, "returned"), EventKind.PROPOSAL_RETURNED, at)
                        .debit(EscrowEntries.assignment(assignment), more)
                        .credit(funds(merchant, more), more));
    }

    /** Gives back what a lower fee does not need. */
    public void lower(
            Assignment assignment, UUID proposal, Money less, AccountKey receiver, Instant at) {
        journal.post(
                JournalEntry.of(reference(proposal, "lowered"), EventKind.FEE_LOWERED, at)
                        .debit(EscrowEntries.assignment(assignment), less)
                        .credit(receiver, less));
    }

    private static String reference(UUID proposal, String step) {
        return "proposal:" + proposal + ":" + step;
    }

    private static AccountKey funds(MerchantId merchant, Money like) {
        return new AccountKey(AccountKind.MERCHANT_FUNDS, merchant.value(), like.currency());
    }
}
