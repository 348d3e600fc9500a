package org.creatorconnect.payout;

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
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Something about a payout that only people can settle: a report against what is booked, or no
 * answer for days.
 *
 * <p>It is open from then on, one for a payout at a time. One person of finance proposes what is
 * true; until another confirms it, the proposal can be withdrawn, and a report that says otherwise
 * voids it. The second person's word is booked and closes the case; so does a report that moves the
 * payout on.
 *
 * <p>Nobody confirms their own proposal, or one that changed since they read it. A closed case is
 * never opened again. While it stands against what is booked, the payout's earnings are in no run.
 */
@Entity
@Table(name = "payout_case")
public class PayoutCase {

    /** The cause of a case that was opened because nobody answered. */
    public static final String NO_ANSWER = "NO_ANSWER";

    @Id private UUID id;
    @Version private int version;

    @Column(name = "payout_id", nullable = false)
    private UUID payoutId;

    @Column(nullable = false)
    private String cause;

    @Enumerated(EnumType.STRING)
    private @Nullable PayoutVerdict verdict;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable VerdictEffect effect;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected PayoutCase() {}

    /**
     * @param cause {@link #NO_ANSWER}, or the report against what is booked, in words
     */
    public PayoutCase(PayoutCaseId id, PayoutId payout, String cause, Instant at) {
        this.id = id.value();
        this.payoutId = payout.value();
        this.cause = cause;
        this.openedAt = at;
    }

    /**
     * Says what is true; nothing is booked until somebody else agrees.
     *
     * @throws StateForbids when something is proposed already
     */
    public void propose(PayoutVerdict found, String person, Instant at) {
        requireOpen();
        if (verdict != null) {
            throw new StateForbids("The payout case has a proposal", "proposed anew");
        }
        this.verdict = found;
        this.proposedBy = person;
        this.proposedAt = at;
    }

    /**
     * Takes a proposal away, by whoever made it or by who does not agree.
     *
     * @throws StateForbids when nothing is proposed
     */
    public void withdraw() {
        requireOpen();
        requireProposal();
        forgetProposal();
    }

    /**
     * The second person agrees; the case is over.
     *
     * @param seen what that person read as proposed
     * @param booked what that does to the payout
     * @throws ApproverIsAuthor when the person made the proposal; asked before anything else
     * @throws AlreadyDecided when the case is over, or what is proposed is no longer what was seen
     */
    public void confirm(PayoutVerdict seen, VerdictEffect booked, String person, Instant at) {
        if (person.equals(proposedBy)) {
            throw new ApproverIsAuthor(
                    "You made this proposal; somebody else from finance has to confirm it.");
        }
        requireOpen();
        requireProposal();
        if (verdict != seen) {
            throw new AlreadyDecided("The proposal of the payout case is " + verdict);
        }
        this.confirmedBy = person;
        this.effect = booked;
        this.closedAt = at;
    }

    /** The payment system said more: a proposal that was made without knowing that is void. */
    public void heard(PaymentStatus reported) {
        if (verdict != null && !verdict.agreesWith(reported)) {
            forgetProposal();
        }
    }

    /** A report moved the payout on; there is nothing left to find out. */
    public void overtaken(Instant at) {
        requireOpen();
        forgetProposal();
        this.closedAt = at;
    }

    @Transient
    public PayoutCaseId id() {
        return new PayoutCaseId(id);
    }

    public PayoutId payoutId() {
        return new PayoutId(payoutId);
    }

    public String cause() {
        return cause;
    }

    public Optional<PayoutVerdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new AlreadyDecided("The payout case is closed");
        }
    }

    private void requireProposal() {
        if (verdict == null) {
            throw new StateForbids("The payout case has no proposal", "decided");
        }
    }

    private void forgetProposal() {
        this.verdict = null;
        this.proposedBy = null;
        this.proposedAt = null;
    }
}
