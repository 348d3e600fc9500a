package org.creatorconnect.click;

/**
 * Whether an order that follows a click can be paid for. The first two travel inside the click id,
 * by their position; with the others no click id is handed out.
 */
public enum ClickMark {
    PAYABLE,
    /** There was no money left for another order when the link was followed. */
    BUDGET_EXHAUSTED,
    /** The link had ended. */
    LINK_EXPIRED,
    /** The affiliate takes part no more, or not with the merchant. */
    INACTIVE_AFFILIATE,
    /** The link is one of a community whose owner does not prove it any more. */
    COMMUNITY_PAUSED;

    /** Whether the visitor comes to the shop with a click id that an order can name. */
    public boolean isTold() {
        return this == PAYABLE || this == BUDGET_EXHAUSTED;
    }
}
