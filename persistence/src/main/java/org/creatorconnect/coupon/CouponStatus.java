package org.creatorconnect.coupon;

import java.util.Set;
import org.creatorconnect.refusal.StateForbids;

/**
 * The life of a coupon code. Whatever it is in, its end date ends it by the clock; until then the
 * merchant lets it run, rest or be replaced.
 */
public enum CouponStatus {
    /** Orders in its time count for its owner. */
    ACTIVE,
    /** No order counts until the merchant lets it run again. */
    PAUSED,
    /** Another code took its place; final. */
    REPLACED,
    /** Its time is over, or its merchant ended it; final. */
    ENDED;

    /** What can come next. */
    public Set<CouponStatus> successors() {
        return switch (this) {
            case ACTIVE -> Set.of(PAUSED, REPLACED, ENDED);
            case PAUSED -> Set.of(ACTIVE, REPLACED, ENDED);
            case REPLACED, ENDED -> Set.of();
        };
    }

    /** Whether nothing comes after it. */
    public boolean isFinal() {
        return successors().isEmpty();
    }

    /**
     * @param done what would be done to the code, in the domain's word
     * @throws StateForbids when this state has no such successor
     */
    CouponStatus to(CouponStatus next, String done) {
        if (!successors().contains(next)) {
            throw new StateForbids("The coupon code is " + this, done);
        }
        return next;
    }
}
