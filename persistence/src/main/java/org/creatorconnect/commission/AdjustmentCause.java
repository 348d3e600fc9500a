package org.creatorconnect.commission;

/** What took a commission, or part of it, back. */
public enum AdjustmentCause {
    REFUND,
    CANCELLATION,
    /** The shop never told that the order was completed; once reversed, approved by silence now. */
    NEVER_COMPLETED
}
