package org.creatorconnect.coupon;

import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;

/**
 * What an order names a code by: a merchant and what was typed.
 *
 * @param code in its normal spelling
 */
public record CouponKey(MerchantId merchant, String code) implements NamedByMerchant {

    @Override
    public String name() {
        return code;
    }
}
