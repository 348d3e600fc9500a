package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.service.AssignmentSettlement;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.submission.RejectionReason;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.Verdict;
import org.creatorconnect.task.ReasonCode;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a decision about content, whoever took it: the merchant, or the clock in their
 * place. The caller holds the assignment's row lock.
 */
@ApplicationScoped
public class ReviewOutcome {

    private final AssignmentSettlement settlement;
    private final TaskCenterPolicy policy;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;
    private final AuditTrail audit;

    protected ReviewOutcome() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewOutcome(
            AssignmentSettlement settlement,
            TaskCenterPolicy policy,
            DeadlineRepository deadlines,
            InstantSource clock,
            AuditTrail audit) {
        this.settlement = settlement;
        this.policy = policy;
        this.deadlines = deadlines;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @throws AlreadyDecided when it was decided, or its time is over
     */
    public void requireOpen(Submission submission) {
        submission.requireDecidable(clock.instant());
    }

    /** The merchant approves: payment follows by the tranches. */
    public void approve(Assignment assignment, Submission submission) {
        Instant now = clock.instant();
        submission.approve(now);
        approved(assignment, submission, now, "");
    }

    /** Nobody decided in time, and the content is live and marked: it counts as approved. */
    public void approveBySilence(Assignment assignment, Submission submission) {
        Instant now = clock.instant();
        submission.approveBySilence(now);
        approved(assignment, submission, now, "by silence");
    }

    /** The merchant refuses the content; the money stays until the rejection is final. */
    public void reject(Submission submission, Verdict verdict) {
        Instant now = clock.instant();
        Instant disputeBy = policy.disputeEnd(now);
        submission.reject(verdict, now, disputeBy);
        rejected(submission, verdict, disputeBy);
    }

    /** The merchant asks for changes. */
    public void sendBack(Submission submission, Verdict verdict) {
        Instant now = clock.instant();
        Instant mendBy = policy.changesEnd(now);
        submission.requestChanges(verdict, now, mendBy);
        sentBack(submission, verdict, mendBy);
    }

    /**
     * Nobody decided in time, but the content is gone or not marked as agreed, so it is not
     * approved: it goes back to the creator, or is rejected when no round is left.
     */
    public void objectBySilence(
            Assignment assignment, Submission submission, RejectionReason objection) {
        objectBySilence(assignment, submission, objection, null);
    }

    /**
     * As {@link #objectBySilence(Assignment, Submission, RejectionReason)}, with a reviewer's words
     * for the creator.
     */
    public void objectBySilence(
            Assignment assignment,
            Submission submission,
            RejectionReason objection,
            @Nullable String note) {
        Instant now = clock.instant();
        Verdict verdict = new Verdict(ReasonCode.of(objection), note);
        if (submission.round() <= assignment.revisionRounds()) {
            Instant mendBy = policy.changesEnd(now);
            submission.requestChangesBySilence(verdict, now, mendBy);
            sentBack(submission, verdict, mendBy);
        } else {
            Instant disputeBy = policy.disputeEnd(now);
            submission.rejectBySilence(verdict, now, disputeBy);
            rejected(submission, verdict, disputeBy);
        }
    }

    /**
     * The merchant was silent and no mark was found on a page that is there: the creator may have
     * marked it where no look at the page finds it, so a reviewer decides, once.
     */
    public void escalate(Submission submission) {
        Instant now = clock.instant();
        Instant until = policy.reviewEnd(now);
        submission.escalate(now, until);
        deadlines.set(TaskDeadline.SUBMISSION_REVIEW.of(submission.id().value(), until));
        audit.record("MARK_TO_REVIEW", "submission", submission.id().value(), "until " + until);
    }

    private void approved(Assignment assignment, Submission submission, Instant at, String how) {
        reviewed(submission.id());
        audit.record("SUBMISSION_APPROVED", "submission", submission.id().value(), how);
        settlement.approve(assignment, at);
    }

    private void rejected(Submission submission, Verdict verdict, Instant disputeBy) {
        reviewed(submission.id());
        deadlines.set(TaskDeadline.SUBMISSION_REJECTED.of(submission.id().value(), disputeBy));
        record("SUBMISSION_REJECTED", submission, verdict);
    }

    private void sentBack(Submission submission, Verdict verdict, Instant mendBy) {
        reviewed(submission.id());
        deadlines.set(TaskDeadline.SUBMISSION_CHANGES.of(submission.id().value(), mendBy));
        record("CHANGES_REQUESTED", submission, verdict);
    }

    private void reviewed(SubmissionId id) {
        deadlines.clear(TaskDeadline.SUBMISSION_REVIEW, id.value());
        deadlines.clear(TaskDeadline.SUBMISSION_CONTENT_CHECK, id.value());
    }

    private void record(String action, Submission submission, Verdict verdict) {
        String reason = verdict.reason().map(code -> code.value()).orElse("");
        audit.record(action, "submission", submission.id().value(), reason);
    }
}
