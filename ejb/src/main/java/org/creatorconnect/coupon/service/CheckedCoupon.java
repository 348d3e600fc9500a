package org.creatorconnect.coupon.service;

import java.util.Optional;
import org.creatorconnect.coupon.CouponTerms;
import org.creatorconnect.registry.AffiliateId;

/**
 * A code as it was told, that makes sense in itself.
 *
 * @param code in its normal spelling
 */
record CheckedCoupon(String code, Optional<AffiliateId> owner, CouponTerms terms) {}
