package org.creatorconnect.task.query;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.TaskTerms;

/**
 * A task with all its terms.
 *
 * @param platformFeeRate what the platform takes on top of the fee; for a draft by today's program
 * @param escrow what the books hold for its free slots
 * @param draftEnds when a draft is discarded unless it is published
 */
public record TaskDetail(
        TaskRow row,
        TaskTerms terms,
        Rate platformFeeRate,
        Money escrow,
        Optional<Instant> publishedAt,
        Optional<Instant> closedAt,
        Instant draftEnds) {

    /** What one slot costs the merchant. */
    public Money costPerSlot() {
        Money fee = terms.compensation().fee();
        return fee.plus(platformFeeRate.of(fee));
    }

    /** What publication sets aside. */
    public Money cost() {
        return costPerSlot().times(terms.slots());
    }
}
