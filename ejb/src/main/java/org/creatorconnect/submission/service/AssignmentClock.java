package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnd;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.service.AssignmentSettlement;
import org.creatorconnect.identity.Role;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.SubmissionStatus;

/**
 * What the clock does with assignments and submissions when nobody acts. The caller holds the
 * assignment's lock; each step looks at the present state and does nothing when somebody acted
 * first, or when it is not time yet.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AssignmentClock {

    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final ReviewOutcome outcome;
    private final AssignmentSettlement settlement;
    private final InstantSource clock;

    protected AssignmentClock() {
        this(null, null, null, null, null);
    }

    @Inject
    public AssignmentClock(
            AssignmentRepository assignments,
            SubmissionRepository submissions,
            ReviewOutcome outcome,
            AssignmentSettlement settlement,
            InstantSource clock) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.outcome = outcome;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** No content came in time. */
    public void expire(AssignmentId id) {
        Assignment assignment = assignments.lock(id);
        Instant now = clock.instant();
        if (assignment.status() == AssignmentStatus.ACCEPTED
                && now.isAfter(assignment.submitBy())
                && submissions.latest(id).isEmpty()) {
            settlement.endUnpaid(assignment, AssignmentEnd.NOT_SUBMITTED, now);
        }
    }

    /**
     * Nobody reviewed in time; the content was looked at just now. When only its mark was not
     * found, a reviewer has to look before anything is decided against the creator.
     */
    public void decideBySilence(SubmissionId id) {
        Optional<RejectionReason> objection = submissions.objection(id);
        whileLatest(
                id,
                SubmissionStatus.SUBMITTED,
                (assignment, submission) -> {
                    if (objection.isEmpty()) {
                        outcome.approveBySilence(assignment, submission);
                    } else if (objection.get() == RejectionReason.DISCLOSURE_MISSING
                            && !submission.isEscalated()) {
                        outcome.escalate(submission);
                    } else {
                        outcome.objectBySilence(assignment, submission, objection.get());
                    }
                });
    }

    /** The changes asked for did not come in time. */
    public void giveUpChanges(SubmissionId id) {
        whileLatest(
                id,
                SubmissionStatus.CHANGES_REQUESTED,
                (assignment, submission) ->
                        settlement.endUnpaid(
                                assignment, AssignmentEnd.CHANGES_NOT_SUBMITTED, clock.instant()));
    }

    /** A rejection was not disputed in time. */
    public void finishRejection(SubmissionId id) {
        whileLatest(
                id,
                SubmissionStatus.REJECTED,
                (assignment, submission) ->
                        settlement.endUnpaid(
                                assignment, AssignmentEnd.CONTENT_REJECTED, clock.instant()));
    }

    /** The next tranche is due, if the content was found live just now. */
    public void checkStayLive(AssignmentId id) {
        recheck(id, settlement::warn);
    }

    /** The time to restore missing content is over; it was looked at just now. */
    public void endCure(AssignmentId id) {
        recheck(id, settlement::forfeitNext);
    }

    private void recheck(AssignmentId id, BiConsumer<Assignment, Instant> whenMissing) {
        Assignment assignment = assignments.lock(id);
        if (assignment.status() != AssignmentStatus.APPROVED) {
            return;
        }
        SubmissionId approved = submissions.latest(id).orElseThrow().id();
        if (submissions.objection(approved).isEmpty()) {
            settlement.payNext(assignment, clock.instant());
        } else {
            whenMissing.accept(assignment, clock.instant());
        }
    }

    private void whileLatest(
            SubmissionId id, SubmissionStatus expected, BiConsumer<Assignment, Submission> step) {
        AssignmentId assignmentId = submissions.assignmentOf(id);
        Assignment assignment = assignments.lock(assignmentId);
        Submission latest = submissions.latest(assignmentId).orElseThrow();
        if (latest.id().equals(id)
                && latest.status() == expected
                && clock.instant().isAfter(latest.dueBy())
                && assignment.status() == AssignmentStatus.ACCEPTED) {
            step.accept(assignment, latest);
        }
    }
}
