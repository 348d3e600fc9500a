package org.creatorconnect.commission.query;

import java.time.Instant;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.money.Money;

/**
 * What one event took back of a line's commission, whoever gets it.
 *
 * @param amount zero or negative, but for a fee that gives back what it had taken
 */
public record LineAdjustment(
        String reference, AdjustmentCause cause, Money refund, Money amount, Instant at) {}
