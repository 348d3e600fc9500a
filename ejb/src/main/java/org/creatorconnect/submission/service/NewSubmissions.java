package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/** Adds content that was handed in: it is looked at, and the merchant has time to review it. */
@ApplicationScoped
public class NewSubmissions {

    private final SubmissionRepository submissions;
    private final ContentPlaces places;
    private final TaskCenterPolicy policy;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;

    protected NewSubmissions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NewSubmissions(
            SubmissionRepository submissions,
            ContentPlaces places,
            TaskCenterPolicy policy,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids) {
        this.submissions = submissions;
        this.places = places;
        this.policy = policy;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Adds it as the round after the one before; the caller holds the assignment's lock and knows
     * that it is the creator's turn.
     *
     * @throws ValidationFailed when its address does not lie on the task's platform
     */
    public SubmissionId add(
            Assignment assignment, Optional<Submission> before, SubmitContent given, Instant now) {
        String address = places.accepted(assignment, given);
        SubmissionId id = new SubmissionId(ids.next());
        Submission.Review review = new Submission.Review(now, policy.reviewEnd(now));
        int round = before.map(Submission::round).orElse(0) + 1;
        submissions.add(new Submission(id, assignment.id(), round, address, review));
        deadlines.set(TaskDeadline.SUBMISSION_CONTENT_CHECK.of(id.value(), now));
        deadlines.set(TaskDeadline.SUBMISSION_REVIEW.of(id.value(), review.reviewBy()));
        audit.record("CONTENT_SUBMITTED", "submission", id.value(), "round " + round);
        return id;
    }
}
