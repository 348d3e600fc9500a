package org.creatorconnect.commission;

/** Why a commission was taken back whole. */
public enum ReversalReason {
    REFUNDED,
    ORDER_CANCELED,
    NEVER_COMPLETED
}
