package org.creatorconnect.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * A creator does not accept that content was rejected.
 *
 * <p>It is {@code OPEN} once for each rejected content, while the money of its assignment stays in
 * escrow. A reviewer decides, from {@code operatorFrom} on an operator as well, and it is {@code
 * DECIDED}: for the creator, for the merchant, or by a split. Nobody's decision by {@code decideBy}
 * is one for the creator. It is {@code CANCELED} when its assignment is called off before.
 *
 * <p>A decision never changes. When it is appealed with success, the dispute says so beside it, and
 * the books get new entries. Everything that acts on it holds its assignment's row lock.
 */
@Entity
@Table(name = "dispute")
public class Dispute {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "assignment_id", nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(name = "submission_id", nullable = false, updatable = false)
    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DisputeStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DisputeReason reason;

    @Column(nullable = false)
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(name = "opened_by", nullable = false, updatable = false)
    private DisputeSide openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "operator_from", nullable = false, updatable = false)
    private Instant operatorFrom;

    @Column(name = "decide_by", nullable = false, updatable = false)
    private Instant decideBy;

    @Enumerated(EnumType.STRING)
    private @Nullable DisputeDecision decision;

    @Column(name = "creator_minor")
    private @Nullable Long creatorMinor;

    private @Nullable String note;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "overturned_at")
    private @Nullable Instant overturnedAt;

    protected Dispute() {}

    /**
     * @param rejected the content, which was rejected
     */
    public Dispute(DisputeId id, Submission rejected, Objection objection, Turns turns) {
        this.id = id.value();
        this.assignmentId = rejected.assignmentId().value();
        this.submissionId = rejected.id().value();
        this.status = DisputeStatus.OPEN;
        this.reason = objection.reason();
        this.statement = objection.statement();
        this.openedBy = objection.by();
        this.openedAt = turns.openedAt();
        this.operatorFrom = turns.operatorFrom();
        this.decideBy = turns.decideBy();
    }

    /** Why the rejection is wrong, in the words of whoever disputes it. */
    public record Objection(DisputeReason reason, String statement, DisputeSide by) {}

    /** From when who decides, and until when. */
    public record Turns(Instant openedAt, Instant operatorFrom, Instant decideBy) {}

    /**
     * A reviewer decides, and an operator once their time has come.
     *
     * @throws RoleRequired when it is not their turn
     */
    public void requireDecidedBy(boolean reviewer, boolean operator, Instant at) {
        if (reviewer || operator && !at.isBefore(operatorFrom)) {
            return;
        }
        throw new RoleRequired(Role.REVIEWER);
    }

    /**
     * Somebody can decide now.
     *
     * @throws AlreadyDecided when it was decided or called off, or its time is over
     */
    public void requireDecidable(Instant at) {
        requireOpen();
        if (at.isAfter(decideBy)) {
            throw new AlreadyDecided("The time to decide the dispute ended at " + decideBy);
        }
    }

    /**
     * Decides it, once and for good.
     *
     * @throws AlreadyDecided when it was decided or called off, or its time is over
     */
    public void decide(Ruling ruling, String by, Instant at) {
        requireDecidable(at);
        decided(ruling, by, at);
    }

    /**
     * Nobody decided in time: the creator is right.
     *
     * @return whether there was something left to decide
     */
    public boolean lapse(Instant at) {
        if (!isOpen() || !at.isAfter(decideBy)) {
            return false;
        }
        decided(Ruling.forCreator(Optional.empty()), Role.SYSTEM, at);
        return true;
    }

    /** Its assignment was called off: nothing is left to decide. */
    public void cancel(Instant at) {
        this.status = status.to(DisputeStatus.CANCELED, "dispute", "canceled");
        this.endedBy = Role.SYSTEM;
        this.endedAt = at;
    }

    /**
     * The decision was appealed with success: the creator is owed the whole fee.
     *
     * @throws StateForbids unless a person decided against the creator, in whole or in part
     */
    public void overturn(Instant at) {
        requireAppealable();
        this.overturnedAt = at;
    }

    /**
     * @throws StateForbids unless a person decided against the creator, in whole or in part, and
     *     that stands
     */
    public void requireAppealable() {
        if (status != DisputeStatus.DECIDED) {
            throw new StateForbids("The dispute is " + status, "appealed");
        }
        if (decision == DisputeDecision.FOR_CREATOR || overturnedAt != null) {
            throw new StateForbids("The dispute is decided for the creator", "appealed");
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new AlreadyDecided("The dispute is " + status);
        }
    }

    private void decided(Ruling ruling, String by, Instant at) {
        this.status = status.to(DisputeStatus.DECIDED, "dispute", "decided");
        this.decision = ruling.decision();
        this.creatorMinor = ruling.creatorAmount().map(Money::minor).orElse(null);
        this.note = ruling.note().orElse(null);
        this.endedBy = by;
        this.endedAt = at;
    }

    @Transient
    public DisputeId id() {
        return new DisputeId(id);
    }

    public AssignmentId assignmentId() {
        return new AssignmentId(assignmentId);
    }

    public SubmissionId submissionId() {
        return new SubmissionId(submissionId);
    }

    public DisputeStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == DisputeStatus.OPEN;
    }

    public Instant decideBy() {
        return decideBy;
    }

    public Optional<DisputeDecision> decision() {
        return Optional.ofNullable(decision);
    }

    /** Who decided; the system for silence. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean isOverturned() {
        return overturnedAt != null;
    }
}
