package org.creatorconnect.payout.query;

import java.util.UUID;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.money.Money;

/**
 * An earning that a payout is made of.
 *
 * @param id of the earning
 * @param subject the commission or assignment that earned it; the adjustment's own id else
 * @param title the product that was sold, or the task; empty for an adjustment
 * @param note the order's reference and line, or the part of the fee in percent
 */
public record PayoutItemRow(
        UUID id,
        EarningSource source,
        UUID subject,
        String title,
        String merchant,
        String note,
        Money amount) {}
