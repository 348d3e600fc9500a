package org.creatorconnect.reporting.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a row of a report.
 *
 * @param clicks of people, each once an hour and link; null where nothing is known of clicks
 * @param visitors different people of each day; null as above
 * @param pending what was earned and may still be taken back
 * @param approved what was earned for good, paid out or not
 * @param reversed what was taken back
 */
public record ReportFigures(
        @Nullable Long clicks,
        @Nullable Long visitors,
        long orders,
        Money pending,
        Money approved,
        Money reversed) {

    private static final int DIGITS = 4;
    private static final int PER_CLICKS = 100;

    /** Pending and approved. */
    public Money earned() {
        return pending.plus(approved);
    }

    /** Orders by clicks, a fraction; empty without clicks. */
    public Optional<BigDecimal> conversion() {
        return clicks == null || clicks == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(orders)
                                .divide(BigDecimal.valueOf(clicks), DIGITS, RoundingMode.HALF_UP));
    }

    /** Earnings per click, as the field says it: what a hundred clicks earned. */
    public Optional<Money> epc() {
        return clicks == null || clicks == 0
                ? Optional.empty()
                : Optional.of(earned().fraction(PER_CLICKS, clicks));
    }
}
