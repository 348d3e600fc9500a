package org.creatorconnect.commission.query;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.rate.RateRule;
import org.jspecify.annotations.Nullable;

/**
 * What a commission stands on.
 *
 * @param line what the buyer paid for the line
 * @param refunded what they got back of it so far
 * @param linkCode null when a code of the affiliate earned it, and no link
 * @param holdDays how long it waits after completion
 * @param completedAt when the shop told that the order was completed
 * @param considered rates that would have held without the rule, as they were written down
 */
public record CommissionFacts(
        int quantity,
        LineAmounts line,
        Money refunded,
        Rate feeRate,
        @Nullable String linkCode,
        int holdDays,
        int windowDays,
        @Nullable Instant completedAt,
        @Nullable Instant canceledAt,
        List<String> considered) {

    /** Rates that would have held without the rule, strongest first. */
    public List<RateRule> beaten() {
        return considered.stream().map(RateRule::parse).toList();
    }
}
