package org.creatorconnect.assignment;

import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.TEN_PERCENT;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.application.ApplicationPeriod;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.campaign.CampaignPlan;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.task.Fixtures;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.TranchePlan;

/** A task in the database, from the merchant's deposit on, within one transaction. */
public final class TaskStory {

    final MerchantId merchant = new MerchantId(UUID.randomUUID());
    final AffiliateId affiliate = new AffiliateId(UUID.randomUUID());
    final EntityManager entityManager;
    final Journal journal;
    final EscrowEntries escrow;
    final AssignmentRepository assignments = new AssignmentRepository();
    final IdSource ids = new IdSource();

    public TaskStory(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.journal =
                new Journal(
                        give(new LedgerAccountRepository()),
                        give(new JournalRepository()),
                        InstantSource.fixed(NOW));
        this.escrow = new EscrowEntries(journal, give(new EarningRepository()), ids);
        give(assignments);
        entityManager.persist(new Merchant(merchant, "Aurora Home", "DE", false, NOW));
        entityManager.persist(new Affiliate(affiliate, null, "Mia", "Mia Muster", "DE", NOW));
    }

    <T> T give(T repository) {
        try {
            Field field = repository.getClass().getDeclaredField("entityManager");
            field.setAccessible(true);
            field.set(repository, entityManager);
            return repository;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void deposit(Money amount) {
        journal.post(
                JournalEntry.of("deposit:" + merchant.text(), EventKind.DEPOSIT, NOW)
                        .debit(AccountKey.platform(AccountKind.BANK, amount.currency()), amount)
                        .credit(key(AccountKind.MERCHANT_FUNDS, merchant.value(), amount), amount));
    }

    /** More money, under a reference of its own. */
    void deposit(Money amount, UUID reference) {
        journal.post(
                JournalEntry.of("deposit:" + reference, EventKind.DEPOSIT, NOW)
                        .debit(AccountKey.platform(AccountKind.BANK, amount.currency()), amount)
                        .credit(key(AccountKind.MERCHANT_FUNDS, merchant.value(), amount), amount));
    }

    public Task published(TaskTerms terms) {
        CampaignId campaign = new CampaignId(ids.next());
        CampaignPlan plan =
                new CampaignPlan(
                        "Winter",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 4, 1),
                        Fixtures.euro(100_000));
        entityManager.persist(new Campaign(campaign, merchant, plan, NOW));
        Task task = new Task(new TaskId(ids.next()), campaign, terms, NOW);
        task.publish(TEN_PERCENT, NOW);
        entityManager.persist(task);
        entityManager.flush();
        escrow.hold(task, merchant, NOW);
        return task;
    }

    public Assignment accepted(Task task) {
        TaskApplication application =
                new TaskApplication(
                        new TaskApplicationId(ids.next()),
                        task.id(),
                        affiliate,
                        "I do",
                        new ApplicationPeriod(NOW, Fixtures.END));
        application.accept(NOW);
        entityManager.persist(application);
        task.takeSlot();
        AgreedTerms terms =
                new AgreedTerms(task.id(), merchant, affiliate, task.terms(), task.platformFee());
        AssignmentId id = new AssignmentId(ids.next());
        Assignment assignment = new Assignment(id, application.id(), terms, NOW);
        assignments.add(assignment, tranches(id, terms));
        escrow.reserve(assignment, NOW);
        entityManager.flush();
        return assignment;
    }

    /** Keeps something else of the story. */
    public void keep(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    public Submission submitted(Assignment assignment) {
        Submission.Review review = new Submission.Review(NOW, Fixtures.END);
        SubmissionId id = new SubmissionId(ids.next());
        Submission submission =
                new Submission(id, assignment.id(), 1, "https://youtube.com/watch?v=1", review);
        entityManager.persist(submission);
        entityManager.flush();
        return submission;
    }

    Money balance(AccountKind kind, UUID owner) {
        return journal.balance(key(kind, owner, Fixtures.euro(0)));
    }

    private List<Tranche> tranches(AssignmentId id, AgreedTerms terms) {
        TranchePlan plan = terms.terms().payments();
        List<Money> fees = plan.split(terms.terms().compensation().fee());
        List<Money> platformFees = plan.split(terms.platformFee());
        List<Tranche> tranches = new ArrayList<>();
        for (int i = 0; i < fees.size(); i++) {
            tranches.add(
                    new Tranche(
                            new TrancheId(ids.next()),
                            id,
                            i + 1,
                            plan.shares().get(i),
                            new Tranche.Parts(fees.get(i), platformFees.get(i))));
        }
        return tranches;
    }

    private static AccountKey key(AccountKind kind, UUID owner, Money like) {
        return new AccountKey(kind, owner, like.currency());
    }
}
