package org.creatorconnect.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.task.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * Content handed in for an assignment, one row per round.
 *
 * <p>It begins {@code SUBMITTED}; what stands under its address is looked at and kept as evidence.
 * The merchant makes it {@code APPROVED}, {@code CHANGES_REQUESTED} (the next round is a row of its
 * own) or {@code REJECTED} with a reason; its creator may have it {@code WITHDRAWN} before, and it
 * is {@code CANCELED} when its assignment is called off. When nobody decides, silence approves it
 * if it was seen live and marked as agreed; if only the mark was not found, a reviewer decides, and
 * silence then sends it back.
 *
 * <p>A decision never changes, and content that was seen gone or unmarked is never approved without
 * a person who saw the mark. Decided under the assignment's row lock.
 */
@Entity
@Table(name = "submission")
public class Submission {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "assignment_id", nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SubmissionStatus status;

    @Column(name = "content_url", nullable = false, updatable = false)
    private String contentUrl;

    /** The creator's word that the content is marked as an advertisement. */
    @Column(nullable = false, updatable = false)
    private boolean disclosure = true;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "due_by", nullable = false)
    private Instant dueBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by_silence", nullable = false)
    private boolean decidedBySilence;

    @Column(name = "reason_code")
    private @Nullable String reasonCode;

    private @Nullable String note;

    @Column(name = "escalated_at")
    private @Nullable Instant escalatedAt;

    /** What is decided first is least; the table reckons it, so that lists begin anywhere in it. */
    @Column(nullable = false, insertable = false, updatable = false)
    private @Nullable BigDecimal urgency;

    protected Submission() {}

    /**
     * @param round 1 for the first content, then one more after every request for changes
     * @param reviewBy the last instant at which the merchant can decide
     */
    public Submission(
            SubmissionId id, AssignmentId assignment, int round, String contentUrl, Review review) {
        this.id = id.value();
        this.assignmentId = assignment.value();
        this.round = round;
        this.contentUrl = contentUrl;
        this.submittedAt = review.submittedAt();
        this.dueBy = review.reviewBy();
        this.status = SubmissionStatus.SUBMITTED;
    }

    /** From when to when the merchant reviews. */
    public record Review(Instant submittedAt, Instant reviewBy) {}

    /**
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void approve(Instant at) {
        decide(SubmissionStatus.APPROVED, at);
    }

    /** Nobody decided in time: it counts as approved, and says so. */
    public void approveBySilence(Instant at) {
        this.status = status.to(SubmissionStatus.APPROVED, "submission", "approved");
        this.decidedAt = at;
        this.decidedBySilence = true;
    }

    /**
     * Refuses the content.
     *
     * @param disputeBy the last instant at which the affiliate can dispute that
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void reject(Verdict verdict, Instant at, Instant disputeBy) {
        decide(SubmissionStatus.REJECTED, at);
        explain(verdict, disputeBy);
    }

    /**
     * Asks for changes.
     *
     * @param mendBy the last instant at which the next round can be submitted
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void requestChanges(Verdict verdict, Instant at, Instant mendBy) {
        decide(SubmissionStatus.CHANGES_REQUESTED, at);
        explain(verdict, mendBy);
    }

    /**
     * The clock found the content missing or unmarked: changes are asked for in the merchant's
     * place.
     */
    public void requestChangesBySilence(Verdict verdict, Instant at, Instant mendBy) {
        this.status = status.to(SubmissionStatus.CHANGES_REQUESTED, "submission", "sent back");
        this.decidedAt = at;
        this.decidedBySilence = true;
        explain(verdict, mendBy);
    }

    /** As {@link #requestChangesBySilence}, when no further round is left. */
    public void rejectBySilence(Verdict verdict, Instant at, Instant disputeBy) {
        this.status = status.to(SubmissionStatus.REJECTED, "submission", "rejected");
        this.decidedAt = at;
        this.decidedBySilence = true;
        explain(verdict, disputeBy);
    }

    /**
     * Its creator takes it back.
     *
     * @return when the creator has to hand something in again if that was to be done by {@code
     *     turnEnd} when this was handed in: the time did not run while it was under review
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public Instant withdraw(Instant at, Instant turnEnd) {
        decide(SubmissionStatus.WITHDRAWN, at);
        return at.plus(Duration.between(submittedAt, turnEnd));
    }

    /** Its assignment is called off: nobody decides about it any more. */
    public void cancel(Instant at) {
        this.status = status.to(SubmissionStatus.CANCELED, "submission", "canceled");
        this.decidedAt = at;
    }

    /** The next round was taken back: the changes are awaited again, until the given instant. */
    public void awaitAgain(Instant until) {
        this.dueBy = until;
    }

    /** Its rejection is disputed: it is not final before that is decided, by then at the latest. */
    public void dispute(Instant decideBy) {
        this.dueBy = decideBy;
    }

    /** The merchant was silent and no mark was found: a reviewer decides about it. */
    public void escalate(Instant at, Instant until) {
        this.escalatedAt = at;
        this.dueBy = until;
    }

    /** Whether a reviewer decides about the mark. */
    public boolean isEscalated() {
        return escalatedAt != null;
    }

    @Transient
    public SubmissionId id() {
        return new SubmissionId(id);
    }

    public AssignmentId assignmentId() {
        return new AssignmentId(assignmentId);
    }

    public int round() {
        return round;
    }

    public SubmissionStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == SubmissionStatus.SUBMITTED;
    }

    public String contentUrl() {
        return contentUrl;
    }

    /** Until when whoever must act now can act. */
    public Instant dueBy() {
        return dueBy;
    }

    public boolean isDecidedBySilence() {
        return decidedBySilence;
    }

    public Optional<String> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    /**
     * The merchant can decide now.
     *
     * @throws AlreadyDecided when it is no longer open, or its time is over
     */
    public void requireDecidable(Instant at) {
        if (!isOpen()) {
            throw new AlreadyDecided("The submission is " + status);
        }
        if (at.isAfter(dueBy)) {
            throw new AlreadyDecided("The time for review ended at " + dueBy);
        }
    }

    private void decide(SubmissionStatus decision, Instant at) {
        requireDecidable(at);
        this.status = decision;
        this.decidedAt = at;
    }

    private void explain(Verdict verdict, Instant nextDue) {
        this.reasonCode = verdict.reason().map(ReasonCode::value).orElse(null);
        this.note = verdict.note();
        this.dueBy = nextDue;
    }
}
