package org.creatorconnect.coupon.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.coupon.CouponStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which codes are asked for; what is empty or null narrows nothing.
 *
 * @param merchant whose
 * @param affiliate given to whom
 * @param search the beginning of a code, or words of a creator's name
 */
public record CouponFilter(
        @Nullable UUID merchant,
        Set<CouponStatus> states,
        @Nullable UUID affiliate,
        String search) {

    public CouponFilter {
        states = Set.copyOf(states);
    }
}
