package org.creatorconnect.proposal;

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
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.AlreadyDecided;
import org.jspecify.annotations.Nullable;

/**
 * One side of a running assignment wants other terms, or its end.
 *
 * <p>It is {@code OPEN} until the other side makes it {@code ACCEPTED} or {@code DECLINED}, also by
 * proposing something else, until its author has it {@code WITHDRAWN}, or until it is {@code
 * LAPSED}: by silence, or because the assignment ended. One of an assignment is open at a time.
 * What is answered at the very instant at which it lapses still counts.
 *
 * <p>What it wants, and what held when it was made, never changes. A higher fee that the merchant
 * proposes is set aside with it, so that a creator who accepts is never short of money; it goes
 * back when the proposal comes to nothing. Everything that acts on it holds its assignment's row
 * lock.
 */
@Entity
@Table(name = "proposal")
public class Proposal {

    /** How long what is said with it may be, in characters. */
    public static final int LONGEST_NOTE = 1_000;

    @Id private UUID id;
    @Version private int version;

    @Column(name = "assignment_id", nullable = false, updatable = false)
    private UUID assignmentId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "counters_id", updatable = false)
    private @Nullable UUID countersId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProposalStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by", nullable = false, updatable = false)
    private ProposalSide proposedBy;

    private @Nullable String note;

    @Column(name = "fee_minor", updatable = false)
    private @Nullable Long feeMinor;

    @Column(name = "former_fee_minor", nullable = false, updatable = false)
    private long formerFeeMinor;

    @Column(name = "submission_due_at", updatable = false)
    private @Nullable Instant submissionDueAt;

    @Column(name = "former_due_at", updatable = false)
    private @Nullable Instant formerDueAt;

    @Column(name = "creator_minor", updatable = false)
    private @Nullable Long creatorMinor;

    @Column(name = "set_aside_minor", nullable = false, updatable = false)
    private long setAsideMinor;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "lapses_at", nullable = false, updatable = false)
    private Instant lapsesAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    protected Proposal() {}

    /**
     * @param of what held when it was made
     */
    public Proposal(ProposalId id, Assignment of, Change change, Standing standing, Made made) {
        this.id = id.value();
        this.assignmentId = of.id().value();
        this.number = made.number();
        this.countersId = made.counters().map(ProposalId::value).orElse(null);
        this.status = ProposalStatus.OPEN;
        this.proposedBy = made.by();
        this.note = made.note().orElse(null);
        this.feeMinor = change.fee().map(Money::minor).orElse(null);
        this.formerFeeMinor = of.fee().minor();
        this.submissionDueAt = change.submissionDueAt().orElse(null);
        this.formerDueAt = standing.dueAt().orElse(null);
        this.creatorMinor = change.creatorAmount().map(Money::minor).orElse(null);
        this.setAsideMinor = standing.setAside().minor();
        this.currency = of.fee().currency().getCurrencyCode();
        this.proposedAt = made.at();
        this.lapsesAt = standing.lapsesAt();
    }

    /**
     * What holds with it.
     *
     * @param dueAt until when content is to be handed in so far; empty when none is awaited
     * @param setAside what is set aside for it as long as it is open
     */
    public record Standing(Optional<Instant> dueAt, Money setAside, Instant lapsesAt) {}

    /**
     * Who made it.
     *
     * @param number 1 for the first of the assignment, then one more for each
     * @param counters what the other side had proposed, and is answered by this one
     * @param note what is said with it, for both sides
     */
    public record Made(
            int number,
            Optional<ProposalId> counters,
            ProposalSide by,
            Optional<String> note,
            Instant at) {}

    /**
     * The other side agrees.
     *
     * @throws AlreadyDecided when it ended before, or its time is over
     */
    public void accept(String by, Instant at) {
        answer(ProposalStatus.ACCEPTED, by, at);
    }

    /**
     * The other side does not agree, or proposes something else.
     *
     * @throws AlreadyDecided when it ended before, or its time is over
     */
    public void decline(String by, Instant at) {
        answer(ProposalStatus.DECLINED, by, at);
    }

    /**
     * Whoever made it takes it back.
     *
     * @throws AlreadyDecided when it ended before, or its time is over
     */
    public void withdraw(String by, Instant at) {
        answer(ProposalStatus.WITHDRAWN, by, at);
    }

    /**
     * Nobody answered in time: the old terms hold.
     *
     * @return whether there was something left to answer
     */
    public boolean lapse(Instant at) {
        if (!isOpen() || !at.isAfter(lapsesAt)) {
            return false;
        }
        end(ProposalStatus.LAPSED, Role.SYSTEM, at);
        return true;
    }

    /** Its assignment ended: nothing is left to agree on. */
    public void outlive(Instant at) {
        end(ProposalStatus.LAPSED, Role.SYSTEM, at);
    }

    /**
     * Somebody can answer now.
     *
     * @throws AlreadyDecided when it ended, or its time is over
     */
    public void requireAnswerable(Instant at) {
        if (!isOpen()) {
            throw new AlreadyDecided("The proposal is " + status);
        }
        if (at.isAfter(lapsesAt)) {
            throw new AlreadyDecided("The time to answer the proposal ended at " + lapsesAt);
        }
    }

    private void answer(ProposalStatus next, String by, Instant at) {
        requireAnswerable(at);
        end(next, by, at);
    }

    private void end(ProposalStatus next, String by, Instant at) {
        this.status = status.to(next, "proposal", "ended as " + next);
        this.endedBy = by;
        this.endedAt = at;
    }

    @Transient
    public ProposalId id() {
        return new ProposalId(id);
    }

    public AssignmentId assignmentId() {
        return new AssignmentId(assignmentId);
    }

    public int number() {
        return number;
    }

    public ProposalStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == ProposalStatus.OPEN;
    }

    public ProposalSide proposedBy() {
        return proposedBy;
    }

    /** What it wants. */
    public Change change() {
        return new Change(
                Optional.ofNullable(feeMinor).map(this::money),
                Optional.ofNullable(submissionDueAt),
                Optional.ofNullable(creatorMinor).map(this::money));
    }

    /** The fee when it was made, which holds until it is accepted. */
    public Money formerFee() {
        return money(formerFeeMinor);
    }

    /** What is set aside for it as long as it is open. */
    public Money reserved() {
        return money(setAsideMinor);
    }

    public Instant lapsesAt() {
        return lapsesAt;
    }

    private Money money(long minor) {
        return Money.of(minor, currency);
    }
}
