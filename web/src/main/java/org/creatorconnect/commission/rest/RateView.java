package org.creatorconnect.commission.rest;

import java.time.Instant;
import java.util.List;
import org.creatorconnect.commission.RateDecision;
import org.creatorconnect.commission.RateRule;
import org.jspecify.annotations.Nullable;

/**
 * A rate with the rule that says it.
 *
 * @param version of the rule
 * @param rate a decimal between 0 and 1
 * @param toldAt when it was told; null for a rate that lost
 */
public record RateView(
        String rule, String ruleId, int version, String rate, @Nullable String toldAt) {

    /** A rate told in advance, with those it beats. */
    public record Quote(
            String rule, String ruleId, int version, String rate, List<RateView> beaten) {

        static Quote of(RateDecision decision) {
            RateView winner = RateView.of(decision.rule(), null);
            return new Quote(
                    winner.rule(),
                    winner.ruleId(),
                    winner.version(),
                    winner.rate(),
                    decision.beaten().stream().map(rule -> RateView.of(rule, null)).toList());
        }
    }

    static RateView of(RateRule rule, @Nullable Instant toldAt) {
        return new RateView(
                rule.kind().name(),
                rule.id().toString(),
                rule.version(),
                rule.rate().decimal(),
                toldAt == null ? null : toldAt.toString());
    }
}
