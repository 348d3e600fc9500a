package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.Verdict;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;

/**
 * Two people decide about the same content at the same moment, each in a transaction of their own.
 */
class ReviewRaceTest extends DatabaseTest {

    private static final int ROUNDS = 50;
    private static final Verdict OFF_BRIEF = Verdict.of(RejectionReason.OFF_BRIEF);

    private record Open(SubmissionId submission, AssignmentId assignment, UUID affiliate) {}

    @Test
    void approvingAndRejectingAtOnceExactlyOneWinsAndMoneyMovesOnce() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int round = 0; round < ROUNDS; round++) {
            Open open = inTransaction(ReviewRaceTest::open);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<Boolean>> reviewers =
                    List.of(
                            () -> decides(start, own -> approve(own, open)),
                            () -> decides(start, own -> reject(own, open)));
            List<Future<Boolean>> outcomes = two.invokeAll(reviewers);
            boolean approved = outcomes.get(0).get();
            boolean rejected = outcomes.get(1).get();
            assertThat(approved).isNotEqualTo(rejected);
            assertThat(balance(AccountKind.AFFILIATE_PAYABLE, open.affiliate()))
                    .isEqualTo(euro(approved ? 20_000 : 0));
            assertThat(balance(AccountKind.ASSIGNMENT_ESCROW, open.assignment().value()))
                    .isEqualTo(euro(approved ? 0 : 22_000));
        }
        two.shutdown();
    }

    private static boolean decides(CyclicBarrier start, Consumer<EntityManager> decision)
            throws Exception {
        start.await();
        try {
            doInTransaction(decision);
            return true;
        } catch (AlreadyDecided lost) {
            return false;
        }
    }

    private static Open open(EntityManager own) {
        TaskStory story = new TaskStory(own);
        story.deposit(euro(22_000));
        Assignment assignment = story.accepted(story.published(Fixtures.feeOf(20_000, 1)));
        Submission submission = story.submitted(assignment);
        return new Open(submission.id(), assignment.id(), story.affiliate.value());
    }

    private static void approve(EntityManager own, Open open) {
        AssignmentRepository assignments = with(new AssignmentRepository(), own);
        Assignment assignment = assignments.lock(open.assignment());
        with(new SubmissionRepository(), own).get(open.submission()).approve(NOW);
        assignment.approve(NOW);
        EscrowEntries escrow =
                new EscrowEntries(journal(own), with(new EarningRepository(), own), new IdSource());
        for (Tranche tranche : assignments.tranches(open.assignment())) {
            tranche.release(NOW);
            escrow.release(assignment, tranche, Optional.empty(), NOW);
        }
        assignment.complete(NOW);
    }

    private static void reject(EntityManager own, Open open) {
        with(new AssignmentRepository(), own).lock(open.assignment());
        Submission submission = with(new SubmissionRepository(), own).get(open.submission());
        submission.reject(OFF_BRIEF, NOW, Fixtures.END);
    }

    private Money balance(AccountKind kind, UUID owner) {
        return journal(entityManager).balance(new AccountKey(kind, owner, euro(0).currency()));
    }

    private static Journal journal(EntityManager own) {
        return new Journal(
                with(new LedgerAccountRepository(), own),
                with(new JournalRepository(), own),
                CLOCK);
    }
}
