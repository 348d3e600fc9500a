package org.creatorconnect.order.query;

import java.time.Instant;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderStatus;

/** Something the shop told later, and the state of the order after it. */
public record OrderEventRow(
        String reference, OrderEventType type, OrderStatus after, Instant at, Money refund) {}
