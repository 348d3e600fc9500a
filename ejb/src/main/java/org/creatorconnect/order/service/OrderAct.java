package org.creatorconnect.order.service;

import org.creatorconnect.order.OrderStatus;

/** What a merchant does with an order by hand, as its shop would report it. */
public enum OrderAct {
    /** It was delivered; the hold days begin. */
    COMPLETED("completed"),

    /** Nothing of it stands. */
    CANCELED("canceled"),

    /** All that is left of it was given back. */
    REFUNDED("refunded");

    private final String step;

    OrderAct(String step) {
        this.step = step;
    }

    /** Under this the act is known as an event of the order, so that twice is once. */
    public String reference() {
        return "portal-" + step;
    }

    /** Whether it leads anywhere from there. */
    public boolean fits(OrderStatus status) {
        return this == COMPLETED ? status == OrderStatus.RECEIVED : status.isLive();
    }

    String step() {
        return step;
    }
}
