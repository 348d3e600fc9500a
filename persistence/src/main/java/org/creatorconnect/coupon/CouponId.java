package org.creatorconnect.coupon;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link CouponCode}. */
public record CouponId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static CouponId parse(String text) {
        return new CouponId(TypedId.parse(text, "coupon code"));
    }
}
