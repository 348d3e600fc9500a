package org.creatorconnect.taskcenter.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Callers;
import org.creatorconnect.platform.service.Content;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.taskcenter.Assignment;
import org.creatorconnect.taskcenter.AssignmentId;
import org.creatorconnect.taskcenter.AssignmentRepository;
import org.creatorconnect.taskcenter.DeadlinePassed;
import org.creatorconnect.taskcenter.Submission;
import org.creatorconnect.taskcenter.SubmissionId;
import org.creatorconnect.taskcenter.SubmissionRepository;
import org.creatorconnect.taskcenter.SubmissionStatus;

/** Handing in content for an assignment, and asking for more time once. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class ContentSubmissions {

    private final Callers callers;
    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final TaskTimes times;
    private final Content content;
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
            Content content,
            AuditTrail audit) {
        this.callers = callers;
        this.assignments = assignments;
        this.submissions = submissions;
        this.times = times;
        this.content = content;
        this.audit = audit;
    }

    /**
     * Hands in the first content, or the next round after changes were asked for.
     *
     * @throws StateForbids when it is not the caller's turn
     * @throws DeadlinePassed when the time for it is over
     */
    public SubmissionId submit(AssignmentId id, SubmitContent given) {
        Assignment assignment = lockOwn(id);
        Instant now = times.now();
        assignment.requireWorking("submitted to");
        Optional<Submission> latest = submissions.latest(id);
        DeadlinePassed.unless(now, turnEnds(assignment, latest));
        content.require(given);
        SubmissionId submission = new SubmissionId(times.newId());
        Submission.Review review = new Submission.Review(now, times.policy().reviewEnd(now));
        int round = latest.map(Submission::round).orElse(0) + 1;
        submissions.add(new Submission(submission, id, round, given.url(), review));
        latest.ifPresent(last -> times.clear(TaskDeadline.SUBMISSION_CHANGES, last.id()));
        times.clear(TaskDeadline.ASSIGNMENT_SUBMISSION, id);
        times.set(TaskDeadline.SUBMISSION_CONTENT_CHECK, submission, now);
        times.set(TaskDeadline.SUBMISSION_REVIEW, submission, review.reviewBy());
        audit.record("CONTENT_SUBMITTED", "submission", submission.value(), "round " + round);
        return submission;
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

    private static Instant turnEnds(Assignment assignment, Optional<Submission> latest) {
        return latest.map(ContentSubmissions::changesEnd).orElseGet(assignment::submitBy);
    }

    private static Instant changesEnd(Submission last) {
        if (last.status() != SubmissionStatus.CHANGES_REQUESTED) {
            throw new StateForbids(
                    "The last submission is " + last.status(), "followed by another");
        }
        return last.dueBy();
    }
}
