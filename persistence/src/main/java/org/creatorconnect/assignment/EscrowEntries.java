package org.creatorconnect.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;

/**
 * The money of tasks in the books, from the merchant's funds to the affiliate's balance or back.
 * Each step has one reference, so it can never be posted twice. What is worth nothing leaves no
 * entry: a task that pays by sale only holds no money.
 */
@ApplicationScoped
public class EscrowEntries {

    private final Journal journal;
    private final EarningRepository earnings;
    private final IdSource ids;

    protected EscrowEntries() {
        this(null, null, null);
    }

    @Inject
    public EscrowEntries(Journal journal, EarningRepository earnings, IdSource ids) {
        this.journal = journal;
        this.earnings = earnings;
        this.ids = ids;
    }

    /**
     * Sets the money for all slots aside.
     *
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant has less
     */
    public void hold(Task task, MerchantId merchant, Instant at) {
        Money all = task.costPerSlot().times(task.terms().slots());
        journal.post(
                JournalEntry.of(
                                "task:" + task.id().text() + ":published",
                                EventKind.TASK_PUBLISHED,
                                at)
                        .debit(funds(merchant, all.currency()), all)
                        .credit(task(task.id(), all.currency()), all));
    }

    /** Moves one slot's money to the assignment. */
    public void reserve(Assignment assignment, Instant at) {
        Money slot = assignment.fee().plus(assignment.platformFee());
        String reference = "assignment:" + assignment.id().text() + ":accepted";
        journal.post(
                JournalEntry.of(reference, EventKind.APPLICATION_ACCEPTED, at)
                        .debit(task(assignment.taskId(), slot.currency()), slot)
                        .credit(assignment(assignment), slot));
    }

    /**
     * Pays a tranche to the creator and, where there is one, its part to their agency: it can be
     * paid out from now on, its platform fee is earned.
     */
    public void release(
            Assignment assignment, Tranche tranche, Optional<AgencyPart> agency, Instant at) {
        Money whole = tranche.parts(assignment.fee().currency()).sum();
        pay(
                JournalEntry.of(reference(assignment, tranche), EventKind.TRANCHE_RELEASED, at)
                        .debit(assignment(assignment), whole),
                assignment,
                tranche,
                agency,
                at);
    }

    /** Posts who gets a tranche, whoever it is taken from. */
    void pay(
            JournalEntry.Builder entry,
            Assignment assignment,
            Tranche tranche,
            Optional<AgencyPart> agency,
            Instant at) {
        Currency currency = assignment.fee().currency();
        Tranche.Parts parts = tranche.parts(currency);
        Money agencys = agency.map(AgencyPart::amount).orElse(Money.zero(currency));
        Money creators = parts.fee().minus(agencys);
        entry.credit(payable(assignment.affiliateId(), currency), creators)
                .credit(
                        AccountKey.platform(AccountKind.PLATFORM_FEES, currency),
                        parts.platformFee());
        agency.ifPresent(part -> entry.credit(payable(part.mcn(), currency), part.amount()));
        journal.post(entry);
        earn(assignment.affiliateId(), tranche, creators, at);
        agency.ifPresent(part -> earn(part.mcn(), tranche, part.amount(), at));
    }

    private void earn(AffiliateId who, Tranche tranche, Money amount, Instant at) {
        if (amount.isPositive()) {
            earnings.add(
                    new Earning(
                            new EarningId(ids.next()),
                            who,
                            EarningSource.TRANCHE,
                            tranche.id().value(),
                            amount,
                            at));
        }
    }

    /** Gives a tranche back that was not earned. */
    public void giveBack(Assignment assignment, Tranche tranche, AccountKey receiver, Instant at) {
        Money sum = tranche.parts(assignment.fee().currency()).sum();
        journal.post(
                JournalEntry.of(
                                reference(assignment, tranche) + ":returned",
                                EventKind.TRANCHE_RETURNED,
                                at)
                        .debit(assignment(assignment), sum)
                        .credit(receiver, sum));
    }

    /** Gives everything back that an assignment which ends unpaid still holds. */
    public void giveBack(
            Assignment assignment, List<Tranche> held, AccountKey receiver, Instant at) {
        Currency currency = assignment.fee().currency();
        Money sum =
                held.stream()
                        .map(tranche -> tranche.parts(currency).sum())
                        .reduce(Money.zero(currency), Money::plus);
        String reference = "assignment:" + assignment.id().text() + ":ended";
        journal.post(
                JournalEntry.of(reference, EventKind.ASSIGNMENT_ENDED_UNPAID, at)
                        .debit(assignment(assignment), sum)
                        .credit(receiver, sum));
    }

    /** Gives back what a closed task holds for slots that nobody took. */
    public void returnUnreserved(Task task, MerchantId merchant, Instant at) {
        Currency currency = task.costPerSlot().currency();
        Money left = journal.lockedBalance(task(task.id(), currency));
        journal.post(
                JournalEntry.of("task:" + task.id().text() + ":closed", EventKind.TASK_CLOSED, at)
                        .debit(task(task.id(), currency), left)
                        .credit(funds(merchant, currency), left));
    }

    /**
     * Where money goes back to: the task while somebody else can still earn it, else the merchant.
     */
    public AccountKey receiver(Task task, MerchantId merchant) {
        Currency currency = task.costPerSlot().currency();
        return task.status() == TaskStatus.PUBLISHED
                ? task(task.id(), currency)
                : funds(merchant, currency);
    }

    static String reference(Assignment assignment, Tranche tranche) {
        return "tranche:" + assignment.id().text() + ":" + tranche.position();
    }

    private static AccountKey funds(MerchantId merchant, Currency currency) {
        return new AccountKey(AccountKind.MERCHANT_FUNDS, merchant.value(), currency);
    }

    private static AccountKey task(TaskId task, Currency currency) {
        return new AccountKey(AccountKind.TASK_ESCROW, task.value(), currency);
    }

    static AccountKey assignment(Assignment assignment) {
        return new AccountKey(
                AccountKind.ASSIGNMENT_ESCROW,
                assignment.id().value(),
                assignment.fee().currency());
    }

    private static AccountKey payable(AffiliateId who, Currency currency) {
        return new AccountKey(AccountKind.AFFILIATE_PAYABLE, who.value(), currency);
    }
}
