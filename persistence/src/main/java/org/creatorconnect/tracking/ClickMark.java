package org.creatorconnect.tracking;

/** Whether an order that follows a click can be paid for. It travels inside the click id. */
public enum ClickMark {
    PAYABLE,
    /** There was no money left for another order when the link was followed. */
    BUDGET_EXHAUSTED
}
