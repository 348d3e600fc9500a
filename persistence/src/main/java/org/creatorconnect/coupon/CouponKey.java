package org.creatorconnect.coupon;

import java.util.Collection;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;

/**
 * What an order names a code by: a merchant and what was typed.
 *
 * @param code in its normal spelling
 */
public record CouponKey(MerchantId merchant, String code) {

    static UUID[] merchants(Collection<CouponKey> keys) {
        return keys.stream().map(key -> key.merchant().value()).toArray(UUID[]::new);
    }

    static String[] codes(Collection<CouponKey> keys) {
        return keys.stream().map(CouponKey::code).toArray(String[]::new);
    }
}
