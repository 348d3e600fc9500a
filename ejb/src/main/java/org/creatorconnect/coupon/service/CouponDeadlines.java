package org.creatorconnect.coupon.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of coupon codes; the code is locked. */
@ApplicationScoped
public class CouponDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler end(CouponEnd ending, CouponRepository coupons) {
        return new DeadlineStep(
                CouponDeadline.COUPON_END,
                id -> coupons.lock(new CouponId(id)),
                id -> ending.end(new CouponId(id)));
    }
}
