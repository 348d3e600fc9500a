package org.creatorconnect.merchant;

import java.util.List;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.money.Rate;

/**
 * What a merchant offers.
 *
 * @param windowDays how many days after a click an order still counts for it
 * @param holdDays how many days after completion a commission still waits
 * @param validationDays how many days after its receipt an order of which the shop reports nothing
 *     is approved by that silence
 * @param defaultRate commission on each line that no other rule covers
 * @param platformFeeRate on top of commission and fee, paid by the merchant
 * @param allowedDomains hosts that links may lead to, each with its subdomains, lower case
 * @param clickIdParameter under which a visitor's click id comes to the shop
 * @param attribution who earns an order when several had a part in it
 */
public record ProgramTerms(
        int windowDays,
        int holdDays,
        int validationDays,
        Rate defaultRate,
        Rate platformFeeRate,
        List<String> allowedDomains,
        String clickIdParameter,
        AttributionTerms attribution) {

    /** The validation days of a merchant that names none. */
    public static final int VALIDATION_DAYS = 60;

    /** The parameter of a merchant that names none. */
    public static final String CLICK_ID = "click_id";

    /** Terms of a merchant that has decided nothing yet. */
    public static final ProgramTerms DEFAULT =
            new ProgramTerms(30, 15, Rate.of("0.05"), Rate.of("0.1"), List.of());

    public ProgramTerms {
        allowedDomains = List.copyOf(allowedDomains);
    }

    /** Terms with the usual attribution. */
    public ProgramTerms(
            int windowDays,
            int holdDays,
            int validationDays,
            Rate defaultRate,
            Rate platformFeeRate,
            List<String> allowedDomains,
            String clickIdParameter) {
        this(
                windowDays,
                holdDays,
                validationDays,
                defaultRate,
                platformFeeRate,
                allowedDomains,
                clickIdParameter,
                AttributionTerms.DEFAULT);
    }

    /** Terms with the usual validation days and parameter for click ids. */
    public ProgramTerms(
            int windowDays,
            int holdDays,
            Rate defaultRate,
            Rate platformFeeRate,
            List<String> allowedDomains) {
        this(
                windowDays,
                holdDays,
                VALIDATION_DAYS,
                defaultRate,
                platformFeeRate,
                allowedDomains,
                CLICK_ID,
                AttributionTerms.DEFAULT);
    }

    /** The same terms with another default rate. */
    public ProgramTerms withDefaultRate(Rate rate) {
        return new ProgramTerms(
                windowDays,
                holdDays,
                validationDays,
                rate,
                platformFeeRate,
                allowedDomains,
                clickIdParameter,
                attribution);
    }

    /** Whether a link may lead to this page. */
    public boolean allows(WebAddress page) {
        return page.isWeb()
                && allowedDomains.stream()
                        .anyMatch(
                                domain ->
                                        page.site().equals(domain)
                                                || page.site().endsWith("." + domain));
    }
}
