package org.creatorconnect.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.euro;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.TaskStory;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.task.Fixtures;
import org.junit.jupiter.api.Test;

/** Two people decide about the same dispute at the same moment. */
class DecisionRaceTest extends DatabaseTest {

    private static final int ROUNDS = 25;

    @Test
    void ofTwoDecisionsAtOnceOneStandsAndTheOtherIsRefusedByName() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int round = 0; round < ROUNDS; round++) {
            DisputeId open = inTransaction(DecisionRaceTest::open);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<Boolean>> deciders =
                    List.of(
                            () -> decides(start, open, Ruling.forCreator(Optional.empty())),
                            () -> decides(start, open, Ruling.forMerchant(Optional.empty())));
            List<Future<Boolean>> outcomes = two.invokeAll(deciders);
            boolean creator = outcomes.get(0).get();
            assertThat(outcomes.get(1).get()).isNotEqualTo(creator);
            DisputeDecision stands =
                    inTransaction(
                            own ->
                                    with(new DisputeRepository(), own)
                                            .get(open)
                                            .decision()
                                            .orElseThrow());
            assertThat(stands)
                    .isEqualTo(
                            creator ? DisputeDecision.FOR_CREATOR : DisputeDecision.FOR_MERCHANT);
        }
        two.shutdown();
    }

    private static boolean decides(CyclicBarrier start, DisputeId id, Ruling ruling)
            throws Exception {
        start.await();
        try {
            doInTransaction(own -> decide(own, id, ruling));
            return true;
        } catch (AlreadyDecided lost) {
            return false;
        }
    }

    /** In the order in which the use case locks. */
    private static void decide(EntityManager own, DisputeId id, Ruling ruling) {
        DisputeRepository disputes = with(new DisputeRepository(), own);
        with(new AssignmentRepository(), own).lock(disputes.assignmentOf(id));
        disputes.fresh(id).decide(ruling, "rita", NOW);
    }

    private static DisputeId open(EntityManager own) {
        TaskStory story = new TaskStory(own);
        story.deposit(euro(22_000));
        Assignment assignment = story.accepted(story.published(Fixtures.feeOf(20_000, 1)));
        return DisputeStory.open(story, assignment).id();
    }
}
