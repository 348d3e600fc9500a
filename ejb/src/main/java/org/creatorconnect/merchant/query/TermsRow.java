package org.creatorconnect.merchant.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.ProgramTerms;

/** One version of a merchant's terms. */
public record TermsRow(
        int version,
        TermsState state,
        Instant effectiveAt,
        int windowDays,
        int holdDays,
        int validationDays,
        BigDecimal defaultRate,
        BigDecimal platformFeeRate,
        List<String> allowedDomains,
        String clickIdParameter,
        AttributionTerms attribution) {

    public static TermsRow of(
            int version, TermsState state, Instant effectiveAt, ProgramTerms terms) {
        return new TermsRow(
                version,
                state,
                effectiveAt,
                terms.windowDays(),
                terms.holdDays(),
                terms.validationDays(),
                terms.defaultRate().value(),
                terms.platformFeeRate().value(),
                terms.allowedDomains(),
                terms.clickIdParameter(),
                terms.attribution());
    }
}
