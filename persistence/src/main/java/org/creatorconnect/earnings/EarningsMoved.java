package org.creatorconnect.earnings;

import java.util.List;
import java.util.UUID;

/**
 * A payout took earnings of commissions along. Observed in the same transaction, so that a
 * commission and its payout never tell different stories.
 *
 * @param step what the payout did
 * @param commissionIds source ids of the earnings whose source is {@link EarningSource#COMMISSION}
 */
public record EarningsMoved(PayoutStep step, List<UUID> commissionIds) {

    public EarningsMoved {
        commissionIds = List.copyOf(commissionIds);
    }
}
