package org.creatorconnect.coupon;

import java.util.Optional;

/**
 * When a code has leaked: it stands on a site that spreads codes, or orders without clicks of its
 * owner's came in a jump. All three bounds make a jump.
 *
 * @param leastOrders so many orders without a click in a day at least
 * @param factor more than so many times as many as usual
 * @param shareBps so many of ten thousand of the day's orders at least
 */
public record LeakRule(int leastOrders, int factor, int shareBps) {

    private static final long WHOLE = 10_000;

    /** Why the code is to rest, if it has leaked. */
    public Optional<CouponPause> judge(LeakFigures seen) {
        if (seen.host().isPresent()) {
            return Optional.of(CouponPause.LISTED);
        }
        return isJump(seen) ? Optional.of(CouponPause.JUMP) : Optional.empty();
    }

    private boolean isJump(LeakFigures seen) {
        return seen.withoutClick() >= leastOrders
                && seen.withoutClick() > factor * seen.usual()
                && seen.withoutClick() * WHOLE >= shareBps * seen.orders();
    }
}
