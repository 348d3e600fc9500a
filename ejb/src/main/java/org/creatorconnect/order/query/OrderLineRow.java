package org.creatorconnect.order.query;

import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.LineAmounts;

/** A line of an order with what was given back of it. */
public record OrderLineRow(
        UUID id,
        String reference,
        String product,
        int quantity,
        LineAmounts amounts,
        Money refunded) {}
