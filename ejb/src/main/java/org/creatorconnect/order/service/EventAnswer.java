package org.creatorconnect.order.service;

import java.util.UUID;
import org.creatorconnect.order.OrderStatus;

/**
 * What a shop is told of an event it sent; the same however often it sends it.
 *
 * @param status the order's, after the event
 */
public record EventAnswer(UUID event, OrderStatus status) {}
