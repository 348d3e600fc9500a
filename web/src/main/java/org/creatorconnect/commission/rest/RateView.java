package org.creatorconnect.commission.rest;

import java.time.Duration;
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
 * @param toldAt when it was told; null when it is only one of several
 * @param cutNoticeDays how long before it a cut of the rate is told; rises apply at once
 */
public record RateView(
        String rule,
        String ruleId,
        int version,
        String rate,
        @Nullable String toldAt,
        @Nullable Long cutNoticeDays) {

    /** A rate told in advance, with those it beats. */
    public record Quote(
            String rule,
            String ruleId,
            int version,
            String rate,
            long cutNoticeDays,
            List<RateView> beaten) {

        static Quote of(RateDecision decision, Duration notice) {
            RateView winner = RateView.of(decision.rule());
            return new Quote(
                    winner.rule(),
                    winner.ruleId(),
                    winner.version(),
                    winner.rate(),
                    notice.toDays(),
                    decision.beaten().stream().map(RateView::of).toList());
        }
    }

    static RateView of(RateRule rule) {
        return new RateView(
                rule.kind().name(),
                rule.id().toString(),
                rule.version(),
                rule.rate().decimal(),
                null,
                null);
    }

    /** A rate as it was told to an affiliate with a link. */
    static RateView receipt(RateRule rule, Instant toldAt, Duration notice) {
        return new RateView(
                rule.kind().name(),
                rule.id().toString(),
                rule.version(),
                rule.rate().decimal(),
                toldAt.toString(),
                notice.toDays());
    }
}
