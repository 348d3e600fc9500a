package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/**
 * Who answers for the deadlines of assignments and of the content handed in for them. All of them
 * lock the assignment. Where it depends on what can be seen of content, it is looked at first,
 * without a transaction, and what was seen is kept; then the step decides by what was kept.
 */
@ApplicationScoped
public class SubmissionDeadlines {

    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;

    protected SubmissionDeadlines() {
        this(null, null);
    }

    @Inject
    public SubmissionDeadlines(AssignmentRepository assignments, SubmissionRepository submissions) {
        this.assignments = assignments;
        this.submissions = submissions;
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler submission(AssignmentClock clock) {
        return new DeadlineStep(
                TaskDeadline.ASSIGNMENT_SUBMISSION,
                this::lockAssignment,
                id -> clock.expire(new AssignmentId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler changes(AssignmentClock clock) {
        return new DeadlineStep(
                TaskDeadline.SUBMISSION_CHANGES,
                this::lockSubmission,
                id -> clock.giveUpChanges(new SubmissionId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler rejection(AssignmentClock clock) {
        return new DeadlineStep(
                TaskDeadline.SUBMISSION_REJECTED,
                this::lockSubmission,
                id -> clock.finishRejection(new SubmissionId(id)));
    }

    /** New content is looked at, so that its reviewer sees what is there. */
    @Produces
    @ApplicationScoped
    DeadlineHandler firstLook(ContentChecks checks) {
        return new DeadlineStep(
                        TaskDeadline.SUBMISSION_CONTENT_CHECK,
                        this::lockSubmission,
                        id -> {
                            // What was seen is kept; that is all.
                        })
                .lookingFirst(checks::lookForReview);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler review(ContentChecks checks, AssignmentClock clock) {
        return new DeadlineStep(
                        TaskDeadline.SUBMISSION_REVIEW,
                        this::lockSubmission,
                        id -> clock.decideBySilence(new SubmissionId(id)))
                .lookingFirst(checks::lookForReview);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler stayLive(ContentChecks checks, AssignmentClock clock) {
        return new DeadlineStep(
                        TaskDeadline.ASSIGNMENT_STAY_LIVE,
                        this::lockAssignment,
                        id -> clock.checkStayLive(new AssignmentId(id)))
                .lookingFirst(checks::lookForPayment);
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler cure(ContentChecks checks, AssignmentClock clock) {
        return new DeadlineStep(
                        TaskDeadline.ASSIGNMENT_CURE,
                        this::lockAssignment,
                        id -> clock.endCure(new AssignmentId(id)))
                .lookingFirst(checks::lookForPayment);
    }

    private void lockAssignment(UUID id) {
        assignments.lock(new AssignmentId(id));
    }

    private void lockSubmission(UUID id) {
        assignments.lock(submissions.assignmentOf(new SubmissionId(id)));
    }
}
