package org.creatorconnect.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.jspecify.annotations.Nullable;

/**
 * Pays what is due up to a cut-off in one currency.
 *
 * <p>As {@code DRAFT} it only looks. Submitted, it claims the earnings and is {@code
 * AWAITING_APPROVAL} with a digest of all its payouts; whatever changes them sends it back to
 * {@code DRAFT}. A second person, who has neither made nor submitted it, makes it {@code APPROVED}:
 * only then is anything posted or sent. It is {@code DISPATCHED} when all instructions are with the
 * broker and {@code COMPLETED} when every payout has ended, both by {@code PayoutRunProgress}.
 * Finance, or the clock when nobody decides, makes it {@code CANCELED} before approval, with a
 * reason.
 *
 * <p>What is approved is exactly what was shown: the digest. No earning is ever in two live runs.
 */
@Entity
@Table(name = "payout_run")
public class PayoutRun {

    /** How long a draft may wait to be submitted. */
    public static final Duration DRAFT_TIME = Duration.ofDays(7);

    /** The reason of a run that is canceled because nobody acted in time. */
    public static final String NOT_DECIDED_IN_TIME = "NOT_DECIDED_IN_TIME";

    /** How long a submitted run may wait for its approval. */
    public static final Duration APPROVAL_TIME = Duration.ofDays(3);

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PayoutRunStatus status;

    @Column(name = "cut_off", nullable = false)
    private Instant cutOff;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private String author;

    private @Nullable String submitter;

    private @Nullable String approver;

    @Column(nullable = false)
    private String digest;

    @Column(name = "payout_count", nullable = false)
    private int payoutCount;

    @Column(name = "total_minor", nullable = false)
    private long totalMinor;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "dispatched_at")
    private @Nullable Instant dispatchedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "canceled_at")
    private @Nullable Instant canceledAt;

    @Column(name = "canceled_by")
    private @Nullable String canceledBy;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    protected PayoutRun() {}

    /**
     * @param cutOff earnings payable up to and including this instant are paid
     */
    public PayoutRun(
            PayoutRunId id,
            long number,
            Instant cutOff,
            RunTotals totals,
            String author,
            Instant at) {
        this.id = id.value();
        this.number = number;
        this.cutOff = cutOff;
        this.currency = totals.total().currency().getCurrencyCode();
        this.author = author;
        this.createdAt = at;
        this.status = PayoutRunStatus.DRAFT;
        use(totals);
    }

    /** Asks a second person; from now on the run's earnings are claimed. */
    public void submit(RunTotals claimed, String person, Instant at) {
        become(PayoutRunStatus.AWAITING_APPROVAL, "submitted");
        use(claimed);
        this.submitter = person;
        this.submittedAt = at;
    }

    /**
     * @throws ApproverIsAuthor when the approver made or submitted the run; asked before its state
     *     matters
     */
    public void requireSecondPerson(String person) {
        if (person.equals(author) || person.equals(submitter)) {
            throw new ApproverIsAuthor(
                    "You made or submitted this run; somebody else from finance has to approve it.");
        }
    }

    /** The second person agreed. */
    public void approve(String person, Instant at) {
        requireSecondPerson(person);
        become(PayoutRunStatus.APPROVED, "approved");
        this.approver = person;
        this.approvedAt = at;
    }

    /** What was submitted no longer holds; it is a draft again, as it would come out now. */
    public void returnToDraft(RunTotals now) {
        become(PayoutRunStatus.DRAFT, "returned to draft");
        use(now);
        this.submitter = null;
        this.submittedAt = null;
    }

    /** All instructions are with the broker. */
    public void dispatched(Instant at) {
        become(PayoutRunStatus.DISPATCHED, "dispatched");
        this.dispatchedAt = at;
    }

    /** Every payout has ended. */
    public void completed(Instant at) {
        become(PayoutRunStatus.COMPLETED, "completed");
        this.completedAt = at;
    }

    /**
     * @throws StateForbids when the run cannot be given up any more
     */
    public void requireCancelable() {
        require(PayoutRunStatus.CANCELED, "canceled");
    }

    /** Given up by somebody, who may say why; nothing was posted or sent. */
    public void cancel(String person, @Nullable String reason, Instant at) {
        become(PayoutRunStatus.CANCELED, "canceled");
        this.canceledBy = person;
        this.cancelReason = reason;
        this.canceledAt = at;
    }

    /** Nobody submitted or approved it in time; nothing was posted or sent. */
    public void lapse(Instant at) {
        become(PayoutRunStatus.CANCELED, "canceled");
        this.cancelReason = NOT_DECIDED_IN_TIME;
        this.canceledAt = at;
    }

    @Transient
    public PayoutRunId id() {
        return new PayoutRunId(id);
    }

    public long number() {
        return number;
    }

    public PayoutRunStatus status() {
        return status;
    }

    public Instant cutOff() {
        return cutOff;
    }

    public String author() {
        return author;
    }

    public Optional<String> approver() {
        return Optional.ofNullable(approver);
    }

    public RunTotals totals() {
        return new RunTotals(payoutCount, Money.of(totalMinor, currency), digest);
    }

    private void use(RunTotals totals) {
        this.payoutCount = totals.count();
        this.totalMinor = totals.total().minor();
        this.digest = totals.digest();
    }

    private void become(PayoutRunStatus next, String step) {
        require(next, step);
        status = next;
    }

    private void require(PayoutRunStatus next, String step) {
        if (!status.successors().contains(next)) {
            throw new StateForbids("The payout run is " + status, step);
        }
    }
}
