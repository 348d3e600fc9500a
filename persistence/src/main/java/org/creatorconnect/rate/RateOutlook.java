package org.creatorconnect.rate;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Rate;

/**
 * What is paid now, and the lower rate that was announced to come next.
 *
 * @param decision the rule that holds, with those it beats
 * @param next empty when nothing lower is announced
 */
public record RateOutlook(RateDecision decision, Optional<Cut> next) {

    /** A lower rate that holds from a moment on. */
    public record Cut(Rate rate, Instant from) {}

    /** The rule that holds now. */
    public RateRule rule() {
        return decision.rule();
    }
}
