package org.creatorconnect.coupon;

/** Why a code rests. */
public enum CouponPause {
    BY_MERCHANT,
    /** It stands on a site that spreads codes. */
    LISTED,
    /** Orders came by it in a jump, and hardly anybody had followed a link of its owner's. */
    JUMP
}
