package org.creatorconnect.commission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
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
 * What of a commission is frozen when it is made: whose it is, of which line, by which rule, rate
 * and base, and what it was to be.
 */
@MappedSuperclass
abstract class SoldLine {

    @Id private UUID id;

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

    @Embedded private AppliedRule rule;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, updatable = false)
    private List<String> considered;

    @Enumerated(EnumType.STRING)
    @Column(name = "zero_reason", updatable = false)
    private @Nullable ZeroReason zeroReason;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected SoldLine() {}

    SoldLine(CommissionId id, Accrual accrual, Instant createdAt) {
        this.id = id.value();
        this.orderId = accrual.order().value();
        this.lineId = accrual.line().value();
        this.merchantId = accrual.merchant().value();
        this.affiliateId = accrual.affiliate().value();
        this.part = accrual.part();
        this.linkId = accrual.candidate().link().map(link -> link.value()).orElse(null);
        this.currency = accrual.amounts().gross().currency().getCurrencyCode();
        this.paidMinor = accrual.amounts().paid().minor();
        this.baseMinor = accrual.amounts().base().minor();
        RateRule winner = accrual.decision().rule();
        this.rule = new AppliedRule(winner);
        this.rate = winner.rate().value();
        this.considered = accrual.decision().beaten().stream().map(RateRule::text).toList();
        this.feeRate = accrual.feeRate().value();
        this.originalMinor = accrual.own().commission().minor();
        this.zeroReason = accrual.zeroReason().orElse(null);
        this.createdAt = createdAt;
    }

    LinePart part() {
        return part;
    }

    String currency() {
        return currency;
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

    public Money original() {
        return Money.of(originalMinor, currency);
    }

    Optional<ZeroReason> zeroReason() {
        return Optional.ofNullable(zeroReason);
    }
}
