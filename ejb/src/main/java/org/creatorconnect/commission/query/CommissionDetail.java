package org.creatorconnect.commission.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.TakenFrom;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.query.CandidateRow;
import org.creatorconnect.rate.RateRule;

/**
 * A commission with everything that explains it.
 *
 * @param line what the buyer paid for the line
 * @param refunded what they got back of it so far
 * @param holdDays how long it waits after completion
 * @param completedAt when the shop told that the order was completed
 * @param beaten rates that would have held without the rule, strongest first
 * @param entries its journal entries, oldest first
 */
public record CommissionDetail(
        CommissionRow row,
        LineAmounts line,
        int quantity,
        Money refunded,
        Rate feeRate,
        Optional<String> linkCode,
        int holdDays,
        int windowDays,
        Optional<Instant> completedAt,
        Optional<Instant> canceledAt,
        List<RateRule> beaten,
        List<Adjustment> adjustments,
        List<CandidateRow> candidates,
        List<Entry> entries) {

    /** What one event took back; amounts are zero or negative. */
    public record Adjustment(
            String reference,
            AdjustmentCause cause,
            Money refund,
            Money amount,
            Money fee,
            TakenFrom takenFrom,
            Instant at) {}

    /** An entry in the books. */
    public record Entry(long id, String reference, String kind, Instant at) {}
}
