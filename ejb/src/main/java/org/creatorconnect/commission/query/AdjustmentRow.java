package org.creatorconnect.commission.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.TakenFrom;
import org.creatorconnect.money.Money;

/**
 * What one event took back of a commission; amounts are zero or negative, but where the fee of a
 * guarantee gave back what it had taken.
 */
public record AdjustmentRow(
        UUID id,
        String reference,
        AdjustmentCause cause,
        Money refund,
        Money amount,
        Money fee,
        TakenFrom takenFrom,
        Instant at) {}
