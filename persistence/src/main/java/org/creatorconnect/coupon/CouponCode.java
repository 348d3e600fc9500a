package org.creatorconnect.coupon;

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
import java.util.OptionalInt;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's code that buyers tell the shop, and that earns its owner the orders which name it.
 *
 * <p>It has one owner at most. It begins {@code ACTIVE}; {@link CouponStatus} tells its life. A
 * merchant never has one code twice, not even after it ended, so that an old order's code stays
 * what it was. What it gives and when never changes: another code takes its place.
 */
@Entity
@Table(name = "coupon_code")
public class CouponCode {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(name = "affiliate_id")
    private @Nullable UUID affiliateId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CouponStatus status;

    @Column(name = "percent_bps", updatable = false)
    private @Nullable Integer percentBps;

    @Column(name = "amount_minor", updatable = false)
    private @Nullable Long amountMinor;

    @Column(updatable = false)
    private @Nullable String currency;

    @Column(name = "starts_at", nullable = false, updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;

    @Column(name = "minimum_minor", updatable = false)
    private @Nullable Long minimumMinor;

    @Column(name = "minimum_currency", updatable = false)
    private @Nullable String minimumCurrency;

    @Column(updatable = false)
    private @Nullable Integer quantity;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "running_since", nullable = false)
    private Instant runningSince;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_reason")
    private @Nullable CouponPause pauseReason;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "replaces_id", updatable = false)
    private @Nullable UUID replacesId;

    protected CouponCode() {}

    /**
     * @param code in its normal spelling, see {@link CouponText}
     * @param owner whose it is, if anybody's
     */
    public CouponCode(
            CouponId id,
            MerchantId merchant,
            String code,
            Optional<AffiliateId> owner,
            CouponTerms terms,
            Instant at) {
        this.id = id.value();
        this.merchantId = merchant.value();
        this.code = code;
        this.affiliateId = owner.map(AffiliateId::value).orElse(null);
        this.status = CouponStatus.ACTIVE;
        this.percentBps =
                terms.percent()
                        .map(rate -> rate.value().movePointRight(4).intValueExact())
                        .orElse(null);
        this.amountMinor = terms.amount().map(Money::minor).orElse(null);
        this.currency = terms.amount().map(one -> one.currency().getCurrencyCode()).orElse(null);
        this.startsAt = terms.startsAt();
        this.endsAt = terms.endsAt();
        this.minimumMinor = terms.minimumSpend().map(Money::minor).orElse(null);
        this.minimumCurrency =
                terms.minimumSpend().map(one -> one.currency().getCurrencyCode()).orElse(null);
        this.quantity = terms.quantity().isPresent() ? terms.quantity().getAsInt() : null;
        this.createdAt = at;
        this.runningSince = at;
    }

    /**
     * No order counts from this moment on, until it runs again.
     *
     * @throws StateForbids unless it runs
     */
    public void pause(CouponPause reason, Instant at) {
        status = status.to(CouponStatus.PAUSED, "paused");
        pausedAt = at;
        pauseReason = reason;
    }

    /**
     * Orders count again.
     *
     * @throws StateForbids unless it rests
     */
    public void resume(Instant at) {
        status = status.to(CouponStatus.ACTIVE, "resumed");
        pausedAt = null;
        pauseReason = null;
        runningSince = at;
    }

    /**
     * Its time is over.
     *
     * @throws StateForbids when it ended before
     */
    public void end(Instant at) {
        close(CouponStatus.ENDED, "ended", at);
    }

    /**
     * Another code takes its place: the same owner and terms, from this moment on, for what is left
     * of its quantity. This one counts for no order from this moment on.
     *
     * @param used how many orders have used this one
     * @throws StateForbids when it ended before, or nothing of it is left
     */
    public CouponCode replace(CouponId newId, String newCode, long used, Instant at) {
        if (quantity != null && used >= quantity) {
            throw new StateForbids("The coupon code is used up", "rotated");
        }
        if (!endsAt.isAfter(at)) {
            throw new StateForbids("The coupon code's time is over", "rotated");
        }
        close(CouponStatus.REPLACED, "rotated", at);
        OptionalInt left =
                quantity == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Math.toIntExact(quantity - used));
        Instant start = startsAt.isAfter(at) ? startsAt : at;
        CouponCode next =
                new CouponCode(
                        newId, merchantId(), newCode, owner(), terms().from(start, left), at);
        next.replacesId = id;
        return next;
    }

    /**
     * Orders that come from now on count for somebody else, or for nobody.
     *
     * @throws StateForbids when it ended before
     */
    public void assign(Optional<AffiliateId> owner) {
        if (status.isFinal()) {
            throw new StateForbids("The coupon code is " + status, "assigned");
        }
        affiliateId = owner.map(AffiliateId::value).orElse(null);
    }

    private void close(CouponStatus next, String done, Instant at) {
        status = status.to(next, done);
        pausedAt = null;
        pauseReason = null;
        closedAt = at;
    }

    @Transient
    public CouponId id() {
        return new CouponId(id);
    }

    public MerchantId merchantId() {
        return new MerchantId(merchantId);
    }

    public String code() {
        return code;
    }

    public CouponStatus status() {
        return status;
    }

    public Optional<AffiliateId> owner() {
        return Optional.ofNullable(affiliateId).map(AffiliateId::new);
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** What it gives, and when it holds. */
    public CouponTerms terms() {
        return new CouponTerms(
                Optional.ofNullable(percentBps).map(Rate::ofBasisPoints),
                Optional.ofNullable(amountMinor).map(minor -> Money.of(minor, currency)),
                startsAt,
                endsAt,
                Optional.ofNullable(minimumMinor).map(minor -> Money.of(minor, minimumCurrency)),
                quantity == null ? OptionalInt.empty() : OptionalInt.of(quantity));
    }
}
