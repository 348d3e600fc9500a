package org.creatorconnect.taskcenter.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.creatorconnect.identity.Role;
import org.creatorconnect.taskcenter.Assignment;
import org.creatorconnect.taskcenter.AssignmentEnd;
import org.creatorconnect.taskcenter.AssignmentId;
import org.creatorconnect.taskcenter.AssignmentRepository;
import org.creatorconnect.taskcenter.AssignmentStatus;
import org.creatorconnect.taskcenter.RejectionReason;
import org.creatorconnect.taskcenter.Submission;
import org.creatorconnect.taskcenter.SubmissionId;
import org.creatorconnect.taskcenter.SubmissionRepository;
import org.creatorconnect.taskcenter.SubmissionStatus;
import org.creatorconnect.taskcenter.provider.ContentOutOfReach;

/**
 * What the clock does with assignments and submissions when nobody acts. Each step looks at the
 * present state under the assignment's lock and does nothing when somebody acted first.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AssignmentClock {

    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final ContentChecks checks;
    private final ReviewOutcome outcome;
    private final AssignmentSettlement settlement;
    private final TaskTimes times;

    protected AssignmentClock() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AssignmentClock(
            AssignmentRepository assignments,
            SubmissionRepository submissions,
            ContentChecks checks,
            ReviewOutcome outcome,
            AssignmentSettlement settlement,
            TaskTimes times) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.checks = checks;
        this.outcome = outcome;
        this.settlement = settlement;
        this.times = times;
    }

    /** No content came in time. */
    public void expire(AssignmentId id) {
        Assignment assignment = assignments.lock(id);
        if (assignment.status() == AssignmentStatus.ACCEPTED && submissions.latest(id).isEmpty()) {
            settlement.endUnpaid(assignment, AssignmentEnd.NOT_SUBMITTED, times.now());
        }
    }

    /**
     * New content is looked at, so that its reviewer sees what is there.
     *
     * @throws ContentOutOfReach when nobody can tell now what is there, see {@link
     *     ContentChecks#lookPatiently}
     */
    public void checkContent(SubmissionId id, Instant dueAt) {
        checks.lookPatiently(id, dueAt);
    }

    /**
     * Nobody reviewed in time.
     *
     * @throws ContentOutOfReach when nobody can tell now what is there, see {@link
     *     ContentChecks#lookPatiently}
     */
    public void decideBySilence(SubmissionId id, Instant dueAt) {
        Optional<RejectionReason> objection = checks.lookPatiently(id, dueAt).objection();
        whileLatest(
                id,
                SubmissionStatus.SUBMITTED,
                (assignment, submission) ->
                        objection.ifPresentOrElse(
                                reason -> outcome.objectBySilence(assignment, submission, reason),
                                () -> outcome.approveBySilence(assignment, submission)));
    }

    /** The changes asked for did not come in time. */
    public void giveUpChanges(SubmissionId id) {
        whileLatest(
                id,
                SubmissionStatus.CHANGES_REQUESTED,
                (assignment, submission) ->
                        settlement.endUnpaid(
                                assignment, AssignmentEnd.CHANGES_NOT_SUBMITTED, times.now()));
    }

    /** A rejection was not disputed in time. */
    public void finishRejection(SubmissionId id) {
        whileLatest(
                id,
                SubmissionStatus.REJECTED,
                (assignment, submission) ->
                        settlement.endUnpaid(
                                assignment, AssignmentEnd.CONTENT_REJECTED, times.now()));
    }

    /**
     * The next tranche is due, if the content is still live.
     *
     * @throws ContentOutOfReach when nobody can tell now, see {@link ContentChecks#lookPatiently}
     */
    public void checkStayLive(AssignmentId id, Instant dueAt) {
        recheck(id, dueAt, settlement::warn);
    }

    /**
     * The time to restore missing content is over.
     *
     * @throws ContentOutOfReach when nobody can tell now, see {@link ContentChecks#lookPatiently}
     */
    public void endCure(AssignmentId id, Instant dueAt) {
        recheck(id, dueAt, settlement::forfeitNext);
    }

    private void recheck(
            AssignmentId id, Instant dueAt, BiConsumer<Assignment, Instant> whenMissing) {
        SubmissionId approved = submissions.latest(id).orElseThrow().id();
        boolean live = checks.lookPatiently(approved, dueAt).objection().isEmpty();
        Assignment assignment = assignments.lock(id);
        if (assignment.status() != AssignmentStatus.APPROVED) {
            return;
        }
        if (live) {
            settlement.payNext(assignment, times.now());
        } else {
            whenMissing.accept(assignment, times.now());
        }
    }

    private void whileLatest(
            SubmissionId id, SubmissionStatus expected, BiConsumer<Assignment, Submission> step) {
        AssignmentId assignmentId = submissions.assignmentOf(id);
        Assignment assignment = assignments.lock(assignmentId);
        Submission latest = submissions.latest(assignmentId).orElseThrow();
        if (latest.id().equals(id)
                && latest.status() == expected
                && assignment.status() == AssignmentStatus.ACCEPTED) {
            step.accept(assignment, latest);
        }
    }
}
