package org.creatorconnect.taskinvitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.task.TaskId;

/**
 * What invitations cost above a slot of their task, in the books. It lies with the task's money
 * from the day of the invitation on, so that accepting one never fails for want of money; what a
 * closed task holds of it goes back with all the rest. What costs no more leaves no entry.
 */
@ApplicationScoped
public class InvitationEntries {

    private final Journal journal;

    protected InvitationEntries() {
        this(null);
    }

    @Inject
    public InvitationEntries(Journal journal) {
        this.journal = journal;
    }

    /**
     * Sets aside what an invitation costs more.
     *
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant has less
     */
    public void hold(TaskInvitation invitation, MerchantId merchant, Instant at) {
        if (invitation.extra().isPositive()) {
            Currency currency = invitation.extra().currency();
            journal.post(
                    JournalEntry.of(
                                    reference(invitation) + ":invited",
                                    EventKind.INVITATION_FUNDED,
                                    at)
                            .debit(funds(merchant, currency), invitation.extra())
                            .credit(task(invitation.taskId(), currency), invitation.extra()));
        }
    }

    /** Gives it back, when the creator will not do the task by this invitation. */
    public void giveBack(TaskInvitation invitation, MerchantId merchant, Instant at) {
        if (invitation.extra().isPositive()) {
            Currency currency = invitation.extra().currency();
            journal.post(
                    JournalEntry.of(
                                    reference(invitation) + ":ended",
                                    EventKind.INVITATION_ENDED,
                                    at)
                            .debit(task(invitation.taskId(), currency), invitation.extra())
                            .credit(funds(merchant, currency), invitation.extra()));
        }
    }

    private static String reference(TaskInvitation invitation) {
        return "invitation:" + invitation.id().text();
    }

    private static AccountKey funds(MerchantId merchant, Currency currency) {
        return new AccountKey(AccountKind.MERCHANT_FUNDS, merchant.value(), currency);
    }

    private static AccountKey task(TaskId task, Currency currency) {
        return new AccountKey(AccountKind.TASK_ESCROW, task.value(), currency);
    }
}
