package org.creatorconnect.order;

/** What a shop can tell of an order afterwards. */
public enum OrderEventType {
    COMPLETED,
    CANCELED,
    REFUNDED
}
