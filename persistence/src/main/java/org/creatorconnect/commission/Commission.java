package org.creatorconnect.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.registry.AffiliateId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one line of an order earns one affiliate, whole or in {@link LinePart}; {@link
 * CommissionStatus} tells its life. Rule, rate and base are frozen. What is kept of the original
 * only goes down, by adjustments that are rows of their own. Never deleted, never paid twice; moved
 * under its order's row lock.
 */
@Entity
@Table(name = "commission")
public class Commission {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "order_id", nullable = false, updatable = false)
    private UUID orderId;

    @Column(name = "line_id", nullable = false, updatable = false)
    private UUID lineId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Column(name = "affiliate_id", nullable = false, updatable = false)
    private UUID affiliateId;

    @Column(name = "link_id", updatable = false)
    private @Nullable UUID linkId;

    @Embedded private LinePart part;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommissionStatus status;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "paid_minor", nullable = false, updatable = false)
    private long paidMinor;

    @Column(name = "base_minor", nullable = false, updatable = false)
    private long baseMinor;

    @Column(nullable = false, updatable = false)
    private BigDecimal rate;

    @Column(name = "fee_rate", nullable = false, updatable = false)
    private BigDecimal feeRate;

    @Column(name = "original_minor", nullable = false, updatable = false)
    private long originalMinor;

    @Column(name = "whole_minor", nullable = false)
    private long wholeMinor;

    @Column(name = "kept_minor", nullable = false)
    private long keptMinor;

    @Column(name = "fee_minor", nullable = false)
    private long feeMinor;

    @Embedded private AppliedRule rule;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, updatable = false)
    private List<String> considered;

    @Enumerated(EnumType.STRING)
    @Column(name = "zero_reason", updatable = false)
    private @Nullable ZeroReason zeroReason;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "approves_at")
    private @Nullable Instant approvesAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_reason")
    private @Nullable ApprovalReason approvalReason;

    @Column(name = "reversed_at")
    private @Nullable Instant reversedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reversal_reason")
    private @Nullable ReversalReason reversalReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "ends_as")
    private @Nullable ReversalReason endsAs;

    protected Commission() {}

    /** A commission on a new order, pending. */
    public Commission(CommissionId id, Accrual accrual, Instant createdAt) {
        this.id = id.value();
        this.orderId = accrual.order().value();
        this.lineId = accrual.line().value();
        this.merchantId = accrual.merchant().value();
        this.affiliateId = accrual.affiliate().value();
        this.part = accrual.part();
        this.linkId = accrual.candidate().link().map(link -> link.value()).orElse(null);
        this.status = CommissionStatus.PENDING;
        this.currency = accrual.amounts().gross().currency().getCurrencyCode();
        this.paidMinor = accrual.amounts().paid().minor();
        this.baseMinor = accrual.amounts().base().minor();
        RateRule winner = accrual.decision().rule();
        this.rule = new AppliedRule(winner);
        this.rate = winner.rate().value();
        this.considered = accrual.decision().beaten().stream().map(RateRule::text).toList();
        this.feeRate = accrual.feeRate().value();
        this.wholeMinor = accrual.share().commission().minor();
        KeptShare own = accrual.own();
        this.originalMinor = own.commission().minor();
        this.keptMinor = own.commission().minor();
        this.feeMinor = own.fee().minor();
        this.zeroReason = accrual.zeroReason().orElse(null);
        this.createdAt = createdAt;
    }

    /** The commission approves itself at the given time, unless something happens before. */
    public void awaitApproval(Instant at) {
        if (status == CommissionStatus.PENDING) {
            this.approvesAt = at;
        }
    }

    /**
     * It waited long enough: for the order to be returned, or for the shop to report anything.
     *
     * @throws org.creatorconnect.refusal.StateForbids unless it is pending
     */
    public void approve(Instant at, ApprovalReason reason) {
        this.status = status.to(CommissionStatus.APPROVED, "approved");
        this.approvedAt = at;
        this.approvalReason = reason;
    }

    /**
     * Follows the refunds of its line: keeps what the formula leaves.
     *
     * @param refunded all refunds of the line so far
     * @return what is taken back now, zero or positive, and from where
     */
    public Takeback follow(Money refunded) {
        return lowerTo(
                zeroReason == null && reversedAt == null
                        ? KeptShare.of(base(), paid(), refunded, rate(), feeRate())
                        : KeptShare.nothing(currency));
    }

    /** Nothing of the order stands: keeps nothing. */
    public Takeback giveUp() {
        return lowerTo(KeptShare.nothing(currency));
    }

    /**
     * Ends it, after all was taken back; one that was paid out already stays what it is, and is
     * owed: it ends when that payout comes back. A refund ends it only when the line was given back
     * whole: what keeps nothing for another reason stays what it is until then.
     *
     * @return whether it ended now
     */
    public boolean reverse(ReversalReason reason, Instant at) {
        if (keptMinor != 0) {
            return false;
        }
        if (status.liesIn() == TakenFrom.DEBT) {
            this.endsAs = reason;
        }
        if (!status.successors().contains(CommissionStatus.REVERSED)) {
            return false;
        }
        this.status = CommissionStatus.REVERSED;
        this.reversedAt = at;
        this.reversalReason = reason;
        this.approvesAt = null;
        return true;
    }

    /**
     * Its payout ended without money: it can be paid again, or ends now when all of it was taken
     * back meanwhile.
     *
     * @throws org.creatorconnect.refusal.StateForbids unless a payout has it
     * @return whether it ended
     */
    public boolean comeBack(Instant at) {
        this.status = status.to(CommissionStatus.APPROVED, "paid again");
        ReversalReason reason = endsAs;
        this.endsAs = null;
        return reason != null && reverse(reason, at);
    }

    private Takeback lowerTo(KeptShare whole) {
        KeptShare kept = part.of(whole);
        Takeback back =
                new Takeback(
                        status.liesIn(),
                        Money.of(keptMinor, currency).minus(kept.commission()).floorAtZero(),
                        Money.of(feeMinor, currency).minus(kept.fee()).floorAtZero());
        this.keptMinor -= back.commission().minor();
        this.feeMinor -= back.fee().minor();
        this.wholeMinor = Math.min(wholeMinor, whole.commission().minor());
        return back;
    }

    @Transient
    public CommissionId id() {
        return new CommissionId(id);
    }

    public OrderId orderId() {
        return new OrderId(orderId);
    }

    public OrderLineId lineId() {
        return new OrderLineId(lineId);
    }

    public MerchantId merchantId() {
        return new MerchantId(merchantId);
    }

    public AffiliateId affiliateId() {
        return new AffiliateId(affiliateId);
    }

    public Beneficiary beneficiary() {
        return part.beneficiary();
    }

    public CommissionStatus status() {
        return status;
    }

    public boolean isReversed() {
        return reversedAt != null;
    }

    public Money base() {
        return Money.of(baseMinor, currency);
    }

    public Money paid() {
        return Money.of(paidMinor, currency);
    }

    public Rate rate() {
        return new Rate(rate);
    }

    public Rate feeRate() {
        return new Rate(feeRate);
    }

    /** What is left of it and of the fee on it. */
    public KeptShare kept() {
        return new KeptShare(Money.of(keptMinor, currency), Money.of(feeMinor, currency));
    }

    public Money original() {
        return Money.of(originalMinor, currency);
    }

    public Optional<Instant> approvesAt() {
        return Optional.ofNullable(approvesAt);
    }
}
