package org.creatorconnect.order.query;

import java.util.List;

/** An order with its lines, what happened to it, and what could have earned it. */
public record OrderDetail(
        OrderRow row,
        List<OrderLineRow> lines,
        List<OrderEventRow> events,
        List<CandidateRow> candidates) {}
