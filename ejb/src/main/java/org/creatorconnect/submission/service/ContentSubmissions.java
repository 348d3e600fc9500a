package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.DeadlinePassed;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.task.service.TaskTimes;

/**
 * Handing in content for an assignment, taking it back or correcting it until it is decided, and
 * asking for more time once.
 */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class ContentSubmissions {

    private final Callers callers;
    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final TaskTimes times;
    private final ContentPlaces places;
    private final AuditTrail audit;

    protected ContentSubmissions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ContentSubmissions(
            Callers callers,
            AssignmentRepository assignments,
            SubmissionRepository submissions,
            TaskTimes times,
            ContentPlaces places,
            AuditTrail audit) {
        this.callers = callers;
        this.assignments = assignments;
        this.submissions = submissions;
        this.times = times;
        this.places = places;
        this.audit = audit;
    }

    /**
     * Hands in the first content, or the next round after changes were asked for.
     *
     * @throws StateForbids when it is not the caller's turn
     * @throws DeadlinePassed when the time for it is over
     * @throws ValidationFailed when its address does not lie on the task's platform
     */
    public SubmissionId submit(AssignmentId id, SubmitContent given) {
        Assignment assignment = lockOwn(id);
        Instant now = times.now();
        assignment.requireWorking("submitted to");
        Optional<Submission> before = submissions.latest(id);
        DeadlinePassed.unless(now, Turn.end(assignment, before));
        SubmissionId submission = add(assignment, before, given, now);
        before.ifPresent(last -> times.clear(TaskDeadline.SUBMISSION_CHANGES, last.id()));
        times.clear(TaskDeadline.ASSIGNMENT_SUBMISSION, id);
        return submission;
    }

    /**
     * Takes content back that nobody has decided yet. What was seen of it is kept. The caller has
     * as long to hand something in as was left when this was handed in.
     *
     * @throws AlreadyDecided when it was decided, or its time is over
     */
    public SubmissionStatus withdraw(SubmissionId id) {
        Assignment assignment = lockOwn(submissions.assignmentOf(id));
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
        Assignment assignment = lockOwn(submissions.assignmentOf(id));
        withdraw(assignment, submissions.get(id));
        return submit(assignment.id(), given);
    }

    private SubmissionId add(
            Assignment assignment, Optional<Submission> before, SubmitContent given, Instant now) {
        String address = places.accepted(assignment.taskId(), given);
        SubmissionId id = new SubmissionId(times.newId());
        Submission.Review review = new Submission.Review(now, times.policy().reviewEnd(now));
        int round = before.map(Submission::round).orElse(0) + 1;
        submissions.add(new Submission(id, assignment.id(), round, address, review));
        times.set(TaskDeadline.SUBMISSION_CONTENT_CHECK, id, now);
        times.set(TaskDeadline.SUBMISSION_REVIEW, id, review.reviewBy());
        audit.record("CONTENT_SUBMITTED", "submission", id.value(), "round " + round);
        return id;
    }

    /**
     * The row is written before anything else is looked for, so that another can take its place.
     */
    private void withdraw(Assignment assignment, Submission open) {
        Optional<Submission> before = submissions.before(open);
        Instant until = open.withdraw(times.now(), Turn.end(assignment, before));
        times.clear(TaskDeadline.SUBMISSION_REVIEW, open.id());
        times.clear(TaskDeadline.SUBMISSION_CONTENT_CHECK, open.id());
        if (before.isPresent()) {
            before.get().awaitAgain(until);
            times.set(TaskDeadline.SUBMISSION_CHANGES, before.get().id(), until);
        } else {
            assignment.awaitAgain(until);
            times.set(TaskDeadline.ASSIGNMENT_SUBMISSION, assignment.id(), until);
        }
        audit.record("CONTENT_WITHDRAWN", "submission", open.id().value(), "until " + until);
    }

    /**
     * Gives the caller more time for the first content, once.
     *
     * @return the new end of that time
     * @throws StateForbids when it was extended before, or content was handed in already
     */
    public Instant extend(AssignmentId id) {
        Assignment assignment = lockOwn(id);
        if (submissions.latest(id).isPresent()) {
            throw new StateForbids("Content was submitted already", "extended");
        }
        assignment.extend(times.policy().extension(), times.now());
        times.set(TaskDeadline.ASSIGNMENT_SUBMISSION, id, assignment.submitBy());
        audit.record(
                "ASSIGNMENT_EXTENDED", "assignment", id.value(), "to " + assignment.submitBy());
        return assignment.submitBy();
    }

    private Assignment lockOwn(AssignmentId id) {
        Assignment assignment = assignments.lock(id);
        if (!callers.current().isAffiliate(assignment.affiliateId().value())) {
            throw new NotFound("assignment");
        }
        return assignment;
    }
}
