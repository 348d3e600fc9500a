package org.creatorconnect.attribution;

/** Why a candidate earned an order, or did not. */
public enum AttributionReason {
    /** Won: the last click before the order. */
    LAST_CLICK,
    /** The click id is none of ours, or was changed. */
    CLICK_ID_INVALID,
    /** The click led to another merchant. */
    OTHER_MERCHANT,
    /** The click came later than the order. */
    CLICK_AFTER_ORDER,
    /** The click came longer before the order than the merchant's terms count. */
    OUTSIDE_WINDOW,
    /** The affiliate takes part no more. */
    INACTIVE_AFFILIATE,
    /** The affiliate bought for themselves. */
    OWN_PURCHASE,
    /** There was no money left when the link was followed. */
    BUDGET_EXHAUSTED,
    /** Somebody else's click came later. */
    OTHER_PARTNER,
    /** The coupon belongs to no affiliate. */
    COUPON_NOT_ASSIGNED
}
