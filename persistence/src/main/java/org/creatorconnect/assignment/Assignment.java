package org.creatorconnect.assignment;

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
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.DeadlinePassed;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.jspecify.annotations.Nullable;

/**
 * The contract of one affiliate about one task.
 *
 * <p>It begins {@code ACCEPTED}, with its terms and their hash, its tranches and their money in
 * escrow. Until content is approved the clock may end it {@code EXPIRED}, or a final rejection
 * {@code REJECTED}; both give slot and money back. Approval makes it {@code APPROVED}: tranches are
 * paid when due while the content is live. After the last one it is {@code COMPLETED}, or {@code
 * EXPIRED} when none was paid. Until then both sides by agreement, or the staff, may have it {@code
 * CANCELED}; what was not paid goes back.
 *
 * <p>Nobody edits its terms: both sides agree on a new version, and {@link FormerTerms} keeps the
 * one before. Its escrow is what its unpaid tranches are worth and an open proposal has set aside.
 * Everything that acts on it or on its submissions holds its row lock.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "task_id", nullable = false, updatable = false)
    private UUID taskId;

    @Column(name = "application_id", updatable = false)
    private @Nullable UUID applicationId;

    @Column(name = "invitation_id", updatable = false)
    private @Nullable UUID invitationId;

    @Column(name = "affiliate_id", nullable = false, updatable = false)
    private UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssignmentStatus status;

    @Column(name = "terms_text", nullable = false)
    private String termsText;

    @Column(name = "terms_hash", nullable = false)
    private String termsHash;

    @Column(name = "fee_minor", nullable = false)
    private long feeMinor;

    @Column(name = "platform_fee_minor", nullable = false)
    private long platformFeeMinor;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(updatable = false)
    private @Nullable BigDecimal rate;

    @Column(name = "revision_rounds", nullable = false, updatable = false)
    private int revisionRounds;

    @Column(name = "disclosure_rule", nullable = false, updatable = false)
    private String disclosureRule;

    @Column(name = "accepted_at", nullable = false, updatable = false)
    private Instant acceptedAt;

    @Column(name = "submit_by", nullable = false)
    private Instant submitBy;

    @Column(nullable = false)
    private boolean extended;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "cure_by")
    private @Nullable Instant cureBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Assignment() {}

    /** Of an application that was accepted. */
    public Assignment(
            AssignmentId id,
            TaskApplicationId application,
            AgreedTerms agreed,
            Instant acceptedAt) {
        this(id, agreed, acceptedAt);
        this.applicationId = application.value();
    }

    /** Of an invitation that was accepted. */
    public Assignment(
            AssignmentId id, TaskInvitationId invitation, AgreedTerms agreed, Instant acceptedAt) {
        this(id, agreed, acceptedAt);
        this.invitationId = invitation.value();
    }

    private Assignment(AssignmentId id, AgreedTerms agreed, Instant acceptedAt) {
        this.id = id.value();
        this.taskId = agreed.task().value();
        this.affiliateId = agreed.affiliate().value();
        this.status = AssignmentStatus.ACCEPTED;
        this.termsText = agreed.text();
        this.termsHash = agreed.hash();
        TaskTerms terms = agreed.terms();
        this.feeMinor = terms.compensation().fee().minor();
        this.platformFeeMinor = agreed.platformFee().minor();
        this.currency = agreed.platformFee().currency().getCurrencyCode();
        this.rate = terms.compensation().rate().map(Rate::value).orElse(null);
        this.revisionRounds = terms.revisionRounds();
        this.disclosureRule = terms.disclosureRule();
        this.acceptedAt = acceptedAt;
        this.submitBy = acceptedAt.plus(Duration.ofDays(terms.submissionDays()));
    }

    /**
     * The affiliate gets more time for the first submission, once.
     *
     * @throws StateForbids when it was extended before or is no longer to be worked on
     * @throws DeadlinePassed when the time was over already
     */
    public void extend(Duration by, Instant at) {
        requireWorking("extended");
        if (extended) {
            throw new StateForbids("The assignment was extended before", "extended again");
        }
        DeadlinePassed.unless(at, submitBy);
        this.submitBy = submitBy.plus(by);
        this.extended = true;
    }

    /** Its first content was taken back: it is awaited again, until the given instant. */
    public void awaitAgain(Instant until) {
        this.submitBy = until;
    }

    /**
     * Both sides agreed on other terms; the caller keeps those of before as {@link FormerTerms}.
     *
     * @param next all terms, in the form that is hashed
     * @param fees the whole fee and the platform's fee on it, from now on
     * @throws StateForbids once it has ended
     */
    public void agree(TermsText next, Tranche.Parts fees) {
        requireRunning("agreed on anew");
        this.termsText = next.text();
        this.termsHash = next.hash();
        this.feeMinor = fees.fee().minor();
        this.platformFeeMinor = fees.platformFee().minor();
    }

    /** Throws {@link StateForbids} once it has ended. */
    public void requireRunning(String step) {
        if (status.isFinal()) {
            throw new StateForbids("The assignment is " + status, step);
        }
    }

    /** Throws {@link StateForbids} unless the affiliate is to make and submit the content. */
    public void requireWorking(String step) {
        if (status != AssignmentStatus.ACCEPTED) {
            throw new StateForbids("The assignment is " + status, step);
        }
    }

    /** The content was approved; payment follows by the tranches. */
    public void approve(Instant at) {
        this.status = status.to(AssignmentStatus.APPROVED, "assignment", "approved");
        this.approvedAt = at;
    }

    /** The content is gone and can be restored until the given instant. */
    public void missContent(Instant cureUntil) {
        this.cureBy = cureUntil;
    }

    /** The content is back, or its tranche was given up. */
    public void endCure() {
        this.cureBy = null;
    }

    public void complete(Instant at) {
        end(AssignmentStatus.COMPLETED, AssignmentEnd.DONE, at);
    }

    /** Ends unpaid, by the clock. */
    public void expire(AssignmentEnd reason, Instant at) {
        end(AssignmentStatus.EXPIRED, reason, at);
    }

    /** Ends unpaid, because the content was rejected for good. */
    public void reject(Instant at) {
        end(AssignmentStatus.REJECTED, AssignmentEnd.CONTENT_REJECTED, at);
    }

    /** A dispute about its content was settled by a part of the fee, which is all that is paid. */
    public void settle(Instant at) {
        approve(at);
        end(AssignmentStatus.COMPLETED, AssignmentEnd.DISPUTE_SPLIT, at);
    }

    public void cancel(AssignmentEnd reason, Instant at) {
        end(AssignmentStatus.CANCELED, reason, at);
    }

    private void end(AssignmentStatus last, AssignmentEnd reason, Instant at) {
        this.status = status.to(last, "assignment", "ended as " + last);
        this.endedAt = at;
        this.endReason = reason.name();
        this.cureBy = null;
    }

    @Transient
    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public TaskId taskId() {
        return new TaskId(taskId);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public AssignmentStatus status() {
        return status;
    }

    public String termsText() {
        return termsText;
    }

    public String termsHash() {
        return termsHash;
    }

    public Money fee() {
        return Money.of(feeMinor, currency);
    }

    public Money platformFee() {
        return Money.of(platformFeeMinor, currency);
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public int revisionRounds() {
        return revisionRounds;
    }

    public String disclosureRule() {
        return disclosureRule;
    }

    public Instant submitBy() {
        return submitBy;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<Instant> cureBy() {
        return Optional.ofNullable(cureBy);
    }
}
