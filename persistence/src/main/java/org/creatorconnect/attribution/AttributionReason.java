package org.creatorconnect.attribution;

/** Why a candidate earned an order, or did not. */
public enum AttributionReason {
    /** Won: the last click before the order. */
    LAST_CLICK,
    /** Won: the first click before the order. */
    FIRST_CLICK,
    /** Won: the owner of the code that the buyer used. */
    CODE_OWNER,
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
    /** Somebody else's click or code went before. */
    OTHER_PARTNER,
    /** Another click, or the code, of the same affiliate won. */
    SAME_PARTNER,
    /** The coupon belongs to no affiliate. */
    COUPON_NOT_ASSIGNED,
    /** By the merchant's terms a code moves nothing when there is a valid click. */
    CODE_NOT_WINNER,
    /** By the merchant's terms a code counts when a click was its owner's, and none was. */
    CODE_OWNER_NOT_INVOLVED,
    /** Another code had taken its place. */
    CODE_REPLACED,
    /** The code rested when the order was made. */
    CODE_PAUSED,
    /** The code did not hold yet, or no more. */
    CODE_OUTSIDE_WINDOW,
    /** The order was worth less than the code asks for. */
    CODE_BELOW_MINIMUM,
    /** As many orders as the code allows had used it. */
    CODE_USED_UP;

    /** Whether it is a reason to earn the order. */
    public boolean isWon() {
        return this == LAST_CLICK || this == FIRST_CLICK || this == CODE_OWNER;
    }

    /** Whether the code did not hold for the order at all, and the order does not count for it. */
    boolean isOfNoUse() {
        return switch (this) {
            case CODE_REPLACED,
                    CODE_PAUSED,
                    CODE_OUTSIDE_WINDOW,
                    CODE_BELOW_MINIMUM,
                    CODE_USED_UP ->
                    true;
            default -> false;
        };
    }
}
