package org.creatorconnect.order.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderStatus;

/** An order with its lines, what happened to it, and what could have earned it. */
public record OrderDetail(
        OrderRow row, List<Line> lines, List<Event> events, List<CandidateRow> candidates) {

    /** A line with what was given back of it. */
    public record Line(
            UUID id,
            String reference,
            String product,
            int quantity,
            LineAmounts amounts,
            Money refunded) {}

    /** Something the shop told later. */
    public record Event(
            String reference, OrderEventType type, OrderStatus after, Instant at, Money refund) {}
}
