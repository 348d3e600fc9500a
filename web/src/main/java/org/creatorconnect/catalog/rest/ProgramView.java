package org.creatorconnect.catalog.rest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.creatorconnect.catalog.query.TermsRow;
import org.creatorconnect.refusal.NotFound;

/**
 * A merchant's terms.
 *
 * @param version of the terms given last, which a change names as {@code If-Match}
 * @param holdDays how long a commission waits after completion
 * @param validationDays after which a shop's silence approves its orders
 * @param defaultRate a decimal between 0 and 1
 * @param platformFeeRate a decimal between 0 and 1
 * @param effectiveAt since when these hold
 * @param announced cuts that wait for their notice, the next first
 */
public record ProgramView(
        int version,
        int windowDays,
        int holdDays,
        int validationDays,
        String defaultRate,
        String platformFeeRate,
        List<String> allowedDomains,
        String clickIdParameter,
        String effectiveAt,
        List<Cut> announced) {

    /** A lower default rate that holds from a day on. */
    public record Cut(int version, String defaultRate, String effectiveAt) {}

    /**
     * @param versions newest first
     * @throws NotFound when the merchant has given no terms yet
     */
    static ProgramView of(List<TermsRow> versions) {
        TermsRow row =
                versions.stream()
                        .filter(one -> one.state().equals("IN_FORCE"))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("program of this merchant"));
        return new ProgramView(
                versions.get(0).version(),
                row.windowDays(),
                row.holdDays(),
                row.validationDays(),
                decimal(row.defaultRate()),
                decimal(row.platformFeeRate()),
                row.allowedDomains(),
                row.clickIdParameter(),
                row.effectiveAt().toString(),
                versions.stream()
                        .filter(one -> one.state().equals("ANNOUNCED"))
                        .sorted(Comparator.comparing(TermsRow::effectiveAt))
                        .map(ProgramView::cut)
                        .toList());
    }

    private static Cut cut(TermsRow row) {
        return new Cut(row.version(), decimal(row.defaultRate()), row.effectiveAt().toString());
    }

    private static String decimal(BigDecimal rate) {
        return rate.signum() == 0 ? "0" : rate.stripTrailingZeros().toPlainString();
    }
}
