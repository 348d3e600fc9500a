package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.service.OwnAssignments;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.DeadlinePassed;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Handing in content for an assignment, and taking it back or correcting it until it is decided.
 */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class ContentSubmissions {

    private final OwnAssignments own;
    private final SubmissionRepository submissions;
    private final NewSubmissions additions;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ContentSubmissions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ContentSubmissions(
            OwnAssignments own,
            SubmissionRepository submissions,
            NewSubmissions additions,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.own = own;
        this.submissions = submissions;
        this.additions = additions;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hands in the first content, or the next round after changes were asked for.
     *
     * @throws StateForbids when it is not the caller's turn
     * @throws DeadlinePassed when the time for it is over
     * @throws ValidationFailed when its address does not lie on the task's platform
     */
    public SubmissionId submit(AssignmentId id, SubmitContent given) {
        Assignment assignment = own.lock(id);
        Instant now = clock.instant();
        assignment.requireWorking("submitted to");
        Optional<Submission> before = submissions.latest(id);
        DeadlinePassed.unless(now, Turn.end(assignment, before));
        SubmissionId submission = additions.add(assignment, before, given, now);
        before.ifPresent(
                last -> deadlines.clear(TaskDeadline.SUBMISSION_CHANGES, last.id().value()));
        deadlines.clear(TaskDeadline.ASSIGNMENT_SUBMISSION, id.value());
        return submission;
    }

    /**
     * Takes content back that nobody has decided yet. What was seen of it is kept. The caller has
     * as long to hand something in as was left when this was handed in.
     *
     * @throws AlreadyDecided when it was decided, or its time is over
     */
    public SubmissionStatus withdraw(SubmissionId id) {
        Assignment assignment = own.lock(submissions.assignmentOf(id));
        withdraw(assignment, submissions.get(id));
        return SubmissionStatus.WITHDRAWN;
    }

    /**
     * Puts other content in the place of what nobody has decided yet. It is a new submission of the
     * same round, with a new time for its review, so that nobody decides about what they did not
     * see.
     *
     * @throws AlreadyDecided when it was decided, or its time is over
     * @throws ValidationFailed when the new address does not lie on the task's platform
     */
    public SubmissionId correct(SubmissionId id, SubmitContent given) {
        Assignment assignment = own.lock(submissions.assignmentOf(id));
        withdraw(assignment, submissions.get(id));
        return submit(assignment.id(), given);
    }

    /**
     * The row is written before anything else is looked for, so that another can take its place.
     */
    private void withdraw(Assignment assignment, Submission open) {
        Optional<Submission> before = submissions.before(open);
        Instant until = open.withdraw(clock.instant(), Turn.end(assignment, before));
        deadlines.clear(TaskDeadline.SUBMISSION_REVIEW, open.id().value());
        deadlines.clear(TaskDeadline.SUBMISSION_CONTENT_CHECK, open.id().value());
        if (before.isPresent()) {
            before.get().awaitAgain(until);
            deadlines.set(TaskDeadline.SUBMISSION_CHANGES.of(before.get().id().value(), until));
        } else {
            assignment.awaitAgain(until);
            deadlines.set(TaskDeadline.ASSIGNMENT_SUBMISSION.of(assignment.id().value(), until));
        }
        audit.record("CONTENT_WITHDRAWN", "submission", open.id().value(), "until " + until);
    }
}
