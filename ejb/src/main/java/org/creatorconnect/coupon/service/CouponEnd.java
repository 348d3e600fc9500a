package org.creatorconnect.coupon.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.coupon.CouponCode;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponRepository;
import org.creatorconnect.time.DeadlineRepository;

/** Ends codes: by the clock at their end date, or before by their merchant. */
@ApplicationScoped
public class CouponEnd {

    private final CouponRepository coupons;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected CouponEnd() {
        this(null, null, null, null);
    }

    @Inject
    public CouponEnd(
            CouponRepository coupons,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.coupons = coupons;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** The clock: what ended before stays as it is. */
    void end(CouponId id) {
        CouponCode coupon = coupons.lock(id);
        if (!coupon.status().isFinal()) {
            end(coupon);
        }
    }

    /**
     * @param coupon locked
     * @throws org.creatorconnect.refusal.StateForbids when it ended before
     */
    void end(CouponCode coupon) {
        coupon.end(clock.instant());
        deadlines.clear(CouponDeadline.COUPON_END, coupon.id().value());
        audit.record("COUPON_ENDED", Coupons.TYPE, coupon.id().value(), coupon.code());
    }

    /** From now on the end date ends them. */
    void await(Collection<CouponCode> codes) {
        deadlines.setAll(
                codes.stream()
                        .map(one -> CouponDeadline.COUPON_END.of(one.id().value(), one.endsAt()))
                        .toList());
    }

    /** It ended in another way. */
    void forget(CouponCode coupon) {
        deadlines.clear(CouponDeadline.COUPON_END, coupon.id().value());
    }
}
