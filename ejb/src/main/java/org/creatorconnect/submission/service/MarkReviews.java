package org.creatorconnect.submission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.submission.SubmissionStatus;

/**
 * A reviewer decides whether content is marked as an advertisement when our look did not find the
 * mark and the merchant was silent.
 */
@Stateless
@RolesAllowed(Role.REVIEWER)
public class MarkReviews {

    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;
    private final Marks marks;
    private final ReviewOutcome outcome;
    private final Content content;

    protected MarkReviews() {
        this(null, null, null, null, null);
    }

    @Inject
    public MarkReviews(
            AssignmentRepository assignments,
            SubmissionRepository submissions,
            Marks marks,
            ReviewOutcome outcome,
            Content content) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.marks = marks;
        this.outcome = outcome;
        this.content = content;
    }

    /**
     * Approves in the silent merchant's place when the mark was seen; else sends the content back.
     *
     * @throws NotFound when there is no such submission
     * @throws AlreadyDecided when it was decided, or its time is over
     * @throws StateForbids while the merchant still has time, or when nothing is to be decided
     *     about the mark
     * @throws ValidationFailed unless all is said
     */
    public SubmissionStatus decide(SubmissionId id, DecideMark decision) {
        Assignment assignment = assignments.lock(submissions.assignmentOf(id));
        Submission submission = submissions.get(id);
        outcome.requireOpen(submission);
        if (!submission.isEscalated()) {
            throw new StateForbids("The merchant still reviews", "decided by a reviewer");
        }
        content.require(decision);
        if (decision.seen()) {
            marks.requireApprovable(submission, decision.note());
            outcome.approveBySilence(assignment, submission);
        } else {
            outcome.objectBySilence(
                    assignment, submission, RejectionReason.DISCLOSURE_MISSING, decision.note());
        }
        return submission.status();
    }
}
