package org.creatorconnect.commission;

/** Why a commission was taken back whole. */
public enum ReversalReason {
    REFUNDED,
    ORDER_CANCELED,
    /** Of before: the shop's silence approves now. */
    NEVER_COMPLETED
}
