package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.dispute.DisputeStatus;
import org.creatorconnect.foundation.Stage;
import org.creatorconnect.proposal.ProposalStatus;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.junit.jupiter.api.Test;

/** The tables of states, written down a second time. */
class StagesTest {

    @Test
    void aTaskGoesFromDraftToPublishedToClosed() {
        assertThat(steps(TaskStatus.values()))
                .containsExactlyInAnyOrder(
                        "DRAFT>PUBLISHED", "DRAFT>DISCARDED", "PUBLISHED>CLOSED");
    }

    @Test
    void anApplicationIsDecidedOnceAndAnAgencysIsConfirmedBefore() {
        assertThat(steps(ApplicationStatus.values()))
                .containsExactlyInAnyOrder(
                        "AWAITING_CREATOR>APPLIED",
                        "AWAITING_CREATOR>WITHDRAWN",
                        "AWAITING_CREATOR>LAPSED",
                        "APPLIED>ACCEPTED",
                        "APPLIED>REJECTED",
                        "APPLIED>WITHDRAWN",
                        "APPLIED>LAPSED");
    }

    @Test
    void anInvitationIsAnsweredTakenBackOrLapsesOnce() {
        assertThat(steps(TaskInvitationStatus.values()))
                .containsExactlyInAnyOrder(
                        "INVITED>ACCEPTED",
                        "INVITED>DECLINED",
                        "INVITED>WITHDRAWN",
                        "INVITED>LAPSED");
    }

    @Test
    void anAssignmentEndsInOneOfFourWays() {
        assertThat(steps(AssignmentStatus.values()))
                .containsExactlyInAnyOrder(
                        "ACCEPTED>APPROVED",
                        "ACCEPTED>EXPIRED",
                        "ACCEPTED>REJECTED",
                        "ACCEPTED>CANCELED",
                        "APPROVED>COMPLETED",
                        "APPROVED>EXPIRED",
                        "APPROVED>CANCELED");
        assertThat(Arrays.stream(AssignmentStatus.values()).filter(Stage::isFinal))
                .containsExactly(
                        AssignmentStatus.COMPLETED,
                        AssignmentStatus.EXPIRED,
                        AssignmentStatus.REJECTED,
                        AssignmentStatus.CANCELED);
    }

    @Test
    void aSubmissionIsDecidedTakenBackOrCalledOffOnce() {
        assertThat(steps(SubmissionStatus.values()))
                .containsExactlyInAnyOrder(
                        "SUBMITTED>CHANGES_REQUESTED",
                        "SUBMITTED>APPROVED",
                        "SUBMITTED>REJECTED",
                        "SUBMITTED>WITHDRAWN",
                        "SUBMITTED>CANCELED");
    }

    @Test
    void aProposalEndsOnce() {
        assertThat(steps(ProposalStatus.values()))
                .containsExactlyInAnyOrder(
                        "OPEN>ACCEPTED", "OPEN>DECLINED", "OPEN>WITHDRAWN", "OPEN>LAPSED");
    }

    @Test
    void aDisputeIsDecidedOrCalledOffOnce() {
        assertThat(steps(DisputeStatus.values()))
                .containsExactlyInAnyOrder("OPEN>DECIDED", "OPEN>CANCELED");
    }

    @Test
    void aTrancheIsPaidOrGoesBack() {
        assertThat(steps(TrancheStatus.values()))
                .containsExactlyInAnyOrder("HELD>RELEASED", "HELD>RETURNED");
    }

    @Test
    void aStepThatIsNotInTheTableIsRefused() {
        assertThatThrownBy(() -> TaskStatus.CLOSED.to(TaskStatus.PUBLISHED, "task", "published"))
                .isInstanceOf(StateForbids.class)
                .hasMessage("The task is CLOSED; it cannot be published.");
    }

    private static <S extends Enum<S> & Stage<S>> Set<String> steps(S[] stages) {
        Set<String> steps = new TreeSet<>();
        for (S stage : stages) {
            stage.successors().forEach(next -> steps.add(stage + ">" + next));
        }
        return steps;
    }
}
