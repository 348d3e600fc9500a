package org.creatorconnect.merchant;

/** When the owner of a coupon code earns the orders that name it, beside clicks of others. */
public enum CouponPolicy {
    /** Whoever clicked. */
    ALWAYS,
    /** When one of the valid clicks was on a link of theirs. */
    IF_INVOLVED,
    /** Never against a valid click. */
    IF_WINNER
}
