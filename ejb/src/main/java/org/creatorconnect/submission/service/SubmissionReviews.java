package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.service.MerchantTasks;

/** Deciding about submitted content. Of several deciding at once, exactly one does. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class SubmissionReviews {

    private final MerchantTasks owned;
    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final Marks marks;
    private final ReviewOutcome outcome;
    private final Content content;

    protected SubmissionReviews() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SubmissionReviews(
            MerchantTasks owned,
            AssignmentRepository assignments,
            SubmissionRepository submissions,
            Marks marks,
            ReviewOutcome outcome,
            Content content) {
        this.owned = owned;
        this.assignments = assignments;
        this.submissions = submissions;
        this.marks = marks;
        this.outcome = outcome;
        this.content = content;
    }

    /**
     * Approves, rejects or sends back content for a task of the caller's merchant, by what was seen
     * of it last, see {@link ReviewLook}.
     *
     * @throws AlreadyDecided when somebody, or the clock, decided first
     * @throws ContentObjection when it is to be approved but is not live or not marked as agreed
     * @throws NoRoundsLeft when changes were asked for as often as agreed
     */
    public SubmissionStatus decide(SubmissionId id, DecideSubmission decision) {
        AssignmentId assignmentId = submissions.assignmentOf(id);
        owned.ownAssignment(assignmentId, "submission");
        Assignment assignment = assignments.lock(assignmentId);
        Submission submission = submissions.get(id);
        outcome.requireOpen(submission);
        content.require(decision);
        switch (decision.choice()) {
            case APPROVE -> approve(assignment, submission, decision);
            case REJECT -> outcome.reject(submission, decision.rejection());
            case REQUEST_CHANGES -> sendBack(assignment, submission, decision);
        }
        return submission.status();
    }

    private void approve(Assignment assignment, Submission submission, DecideSubmission decision) {
        marks.requireApprovable(submission, decision.markSeen());
        outcome.approve(assignment, submission);
    }

    private void sendBack(Assignment assignment, Submission submission, DecideSubmission decision) {
        if (submission.round() > assignment.revisionRounds()) {
            throw new NoRoundsLeft(assignment.revisionRounds());
        }
        outcome.sendBack(submission, decision.changes());
    }
}
