package org.creatorconnect.merchant.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One version of a merchant's terms.
 *
 * @param state {@code IN_FORCE}, {@code ANNOUNCED}, {@code FORMER}, or {@code REPLACED} for an
 *     announced cut that was taken back before it held
 */
public record TermsRow(
        int version,
        String state,
        Instant effectiveAt,
        int windowDays,
        int holdDays,
        int validationDays,
        BigDecimal defaultRate,
        BigDecimal platformFeeRate,
        List<String> allowedDomains,
        String clickIdParameter) {}
