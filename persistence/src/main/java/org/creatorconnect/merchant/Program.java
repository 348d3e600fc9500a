package org.creatorconnect.merchant;

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
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Rate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One version of a merchant's terms.
 *
 * <p>A change adds the next version: at once, or with notice when it cuts what affiliates earn;
 * until then it is announced, and a later announcement may take its place. The version in force is
 * the newest whose time has come.
 *
 * <p>A version is never changed or deleted: what was decided under it stays explained by it.
 */
@Entity
@Table(name = "program")
public class Program {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false)
    private UUID merchantId;

    @Column(name = "terms_version", nullable = false)
    private int termsVersion;

    @Column(name = "effective_at", nullable = false)
    private Instant effectiveAt;

    @Column(name = "window_days", nullable = false)
    private int windowDays;

    @Column(name = "hold_days", nullable = false)
    private int holdDays;

    @Column(name = "validation_days", nullable = false)
    private int validationDays;

    @Column(name = "default_rate", nullable = false)
    private BigDecimal defaultRate;

    @Column(name = "platform_fee_rate", nullable = false)
    private BigDecimal platformFeeRate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "allowed_domains", nullable = false)
    private List<String> allowedDomains;

    @Column(name = "click_id_parameter", nullable = false)
    private String clickIdParameter;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_model", nullable = false)
    private AttributionModel attributionModel;

    @Enumerated(EnumType.STRING)
    @Column(name = "coupon_policy", nullable = false)
    private CouponPolicy couponPolicy;

    protected Program() {}

    /**
     * @param termsVersion 1 for a merchant's first terms, then without gaps
     * @param effectiveAt from when on these terms hold
     */
    public Program(
            ProgramId id,
            MerchantId merchant,
            int termsVersion,
            Instant effectiveAt,
            ProgramTerms terms) {
        this.id = id.value();
        this.merchantId = merchant.value();
        this.termsVersion = termsVersion;
        this.effectiveAt = effectiveAt;
        this.windowDays = terms.windowDays();
        this.holdDays = terms.holdDays();
        this.validationDays = terms.validationDays();
        this.defaultRate = terms.defaultRate().value();
        this.platformFeeRate = terms.platformFeeRate().value();
        this.allowedDomains = List.copyOf(terms.allowedDomains());
        this.clickIdParameter = terms.clickIdParameter();
        this.attributionModel = terms.attribution().model();
        this.couponPolicy = terms.attribution().couponPolicy();
    }

    @Transient
    public ProgramId id() {
        return new ProgramId(id);
    }

    public MerchantId merchantId() {
        return new MerchantId(merchantId);
    }

    public int termsVersion() {
        return termsVersion;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }

    public ProgramTerms terms() {
        return new ProgramTerms(
                windowDays,
                holdDays,
                validationDays,
                new Rate(defaultRate),
                new Rate(platformFeeRate),
                allowedDomains,
                clickIdParameter,
                new AttributionTerms(attributionModel, couponPolicy));
    }

    /** How long after a click an order still counts for it, inclusive to the second. */
    public Duration window() {
        return Duration.ofDays(windowDays);
    }
}
