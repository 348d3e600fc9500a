package org.creatorconnect.commission;

/**
 * What took a commission, or part of it, back; or gave back what the fee of a guarantee had taken.
 */
public enum AdjustmentCause {
    REFUND,
    CANCELLATION,
    /** The shop never told that the order was completed; once reversed, approved by silence now. */
    NEVER_COMPLETED,
    /**
     * The fee of the line's guarantee takes it: on arrival, or in place of what an earlier sale
     * lost.
     */
    RECOUPED,
    /**
     * The fee of the line's guarantee is not paid, whole or in part: what it took is paid instead.
     */
    FEE_UNPAID
}
