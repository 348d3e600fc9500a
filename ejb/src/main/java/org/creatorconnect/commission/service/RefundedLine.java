package org.creatorconnect.commission.service;

import org.creatorconnect.money.Money;

/**
 * A line after a refund.
 *
 * @param now what this refund gave back
 * @param soFar all refunds together
 */
public record RefundedLine(Money now, Money soFar) {}
