package org.creatorconnect.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.TaskStory;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;

/** Two people, or one and the clock, end the same proposal at the same moment. */
class AnswerRaceTest extends DatabaseTest {

    private static final int ROUNDS = 25;

    @Test
    void ofAcceptingAndDecliningAtOnceOneStandsAndTheOtherIsRefusedByName() throws Exception {
        race(proposal -> proposal.accept("mia", NOW), proposal -> proposal.decline("mia", NOW));
    }

    @Test
    void ofAcceptingAndTakingBackAtOnceOneStands() throws Exception {
        race(proposal -> proposal.accept("mia", NOW), proposal -> proposal.withdraw("olaf", NOW));
    }

    @Test
    void ofAcceptingAtItsLastInstantAndItsDeadlineOneStands() throws Exception {
        race(
                proposal -> proposal.accept("mia", ProposalStory.LAPSES),
                proposal -> {
                    if (!proposal.lapse(ProposalStory.LAPSES.plusMillis(1))) {
                        throw new AlreadyDecided("The proposal is " + proposal.status());
                    }
                });
    }

    private static void race(Consumer<Proposal> one, Consumer<Proposal> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int round = 0; round < ROUNDS; round++) {
            ProposalId open = inTransaction(AnswerRaceTest::open);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<Boolean>> both =
                    List.of(() -> wins(start, open, one), () -> wins(start, open, other));
            List<Future<Boolean>> outcomes = two.invokeAll(both);
            assertThat(outcomes.get(0).get()).isNotEqualTo(outcomes.get(1).get());
        }
        two.shutdown();
    }

    private static boolean wins(CyclicBarrier start, ProposalId id, Consumer<Proposal> step)
            throws Exception {
        start.await();
        try {
            doInTransaction(own -> act(own, id, step));
            return true;
        } catch (AlreadyDecided lost) {
            return false;
        }
    }

    /** In the order in which the use case locks. */
    private static void act(EntityManager own, ProposalId id, Consumer<Proposal> step) {
        ProposalRepository proposals = with(new ProposalRepository(), own);
        with(new AssignmentRepository(), own).lock(proposals.assignmentOf(id));
        step.accept(proposals.fresh(id));
    }

    private static ProposalId open(EntityManager own) {
        TaskStory story = new TaskStory(own);
        story.deposit(euro(22_000));
        Assignment assignment = story.accepted(story.published(Fixtures.feeOf(20_000, 1)));
        Proposal proposal = ProposalStory.ofFee(assignment, ProposalSide.MERCHANT, euro(25_000));
        story.keep(proposal);
        return proposal.id();
    }
}
