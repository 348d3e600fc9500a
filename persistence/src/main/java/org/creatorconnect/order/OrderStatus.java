package org.creatorconnect.order;

/**
 * How far an order got. Events may arrive in any order: each lifts the status to its own, never
 * below what it was, so that the same events always end in the same status.
 */
public enum OrderStatus {
    /** Paid by the buyer. */
    RECEIVED,
    /** Delivered; the time in which commissions are held has begun. */
    COMPLETED,
    /** Every line was given back whole. */
    REFUNDED,
    CANCELED;

    /** The status after an event of the given status, whatever came before. */
    public OrderStatus or(OrderStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether the merchant still expects money for any of it. */
    public boolean isLive() {
        return this == RECEIVED || this == COMPLETED;
    }
}
