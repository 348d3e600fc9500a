package org.creatorconnect.rate.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.link.service.MadeLink;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.RateRule;
import org.jspecify.annotations.Nullable;

/**
 * A rate with the rule that says it.
 *
 * @param version of the rule
 * @param rate a decimal between 0 and 1
 */
public record RateRepresentation(String rule, String ruleId, int version, String rate) {

    /**
     * The rate of a link: what is paid now, what was told when it was made, and what is announced.
     *
     * @param rate what is paid now; rises apply at once
     * @param cutNoticeDays how long before it a cut of the rate is told
     * @param nextRate the lower rate that is announced; null when there is none
     * @param nextRateFrom from when on it holds
     */
    public record Receipt(
            String rule,
            String ruleId,
            int version,
            String rate,
            String toldRate,
            String toldAt,
            long cutNoticeDays,
            @Nullable String nextRate,
            @Nullable String nextRateFrom) {

        public static Receipt of(MadeLink link, Duration notice) {
            return of(
                    link.rate().rule(),
                    link.rate().next(),
                    new Told(link.rate().rule(), link.toldAt(), notice));
        }

        public static Receipt of(LinkRow link, Duration notice) {
            return of(link.rate(), link.cut(), new Told(link.told(), link.createdAt(), notice));
        }

        private record Told(RateRule rule, Instant at, Duration notice) {}

        private static Receipt of(RateRule now, Optional<RateOutlook.Cut> next, Told told) {
            return new Receipt(
                    now.kind().name(),
                    now.id().toString(),
                    now.version(),
                    now.rate().decimal(),
                    told.rule().rate().decimal(),
                    told.at().toString(),
                    told.notice().toDays(),
                    next.map(RateRepresentation::lower).orElse(null),
                    next.map(RateRepresentation::from).orElse(null));
        }
    }

    /** A rate told in advance, with those it beats. */
    public record Quote(
            String rule,
            String ruleId,
            int version,
            String rate,
            long cutNoticeDays,
            @Nullable String nextRate,
            @Nullable String nextRateFrom,
            List<RateRepresentation> beaten) {

        public static Quote of(RateOutlook outlook, Duration notice) {
            RateDecision decision = outlook.decision();
            RateRepresentation winner = RateRepresentation.of(decision.rule());
            return new Quote(
                    winner.rule(),
                    winner.ruleId(),
                    winner.version(),
                    winner.rate(),
                    notice.toDays(),
                    outlook.next().map(RateRepresentation::lower).orElse(null),
                    outlook.next().map(RateRepresentation::from).orElse(null),
                    decision.beaten().stream().map(RateRepresentation::of).toList());
        }
    }

    public static RateRepresentation of(RateRule rule) {
        return new RateRepresentation(
                rule.kind().name(), rule.id().toString(), rule.version(), rule.rate().decimal());
    }

    private static String lower(RateOutlook.Cut cut) {
        return cut.rate().decimal();
    }

    private static String from(RateOutlook.Cut cut) {
        return cut.from().toString();
    }
}
