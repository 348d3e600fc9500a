package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.payout.query.ReportRow;
import org.creatorconnect.portal.format.Text;
import org.jspecify.annotations.Nullable;

/**
 * The payment system's codes in words: states of a payment, and the reasons of ISO 20022's external
 * code list that banks give most. A code that is not known is told as it is.
 */
@Named("bankReasons")
@ApplicationScoped
public class BankReasons {

    /** As the case's file writes it: what was reported against which state. */
    private static final Pattern CONTRADICTION = Pattern.compile("(\\w+) reported while (\\w+)");

    private final Text text;

    protected BankReasons() {
        this(null);
    }

    @Inject
    public BankReasons(Text text) {
        this.text = text;
    }

    /** What a report says: {@code Refused (RJCT): The account is closed (AC04)}. */
    public String said(ReportRow report) {
        String status = coded("payouts.bankStatus.", report.status().name());
        String reason = report.reasonCode();
        return reason == null || reason.isEmpty()
                ? text.of("payouts.event.report", status)
                : text.of("payouts.event.reportWhy", status, reason(reason));
    }

    /** A reason with its code: {@code the account is closed (AC04)}; empty for none. */
    public String reason(@Nullable String code) {
        return code == null || code.isEmpty() ? "" : coded("payouts.bankReason.", code);
    }

    /** Why a case was opened; a contradiction names what was said and what is booked. */
    public String cause(String cause) {
        String key = "payouts.case.cause." + cause;
        if (text.has(key)) {
            return text.word(key);
        }
        Matcher against = CONTRADICTION.matcher(cause);
        return against.matches()
                ? text.of(
                        "payouts.case.cause.reported",
                        coded("payouts.bankStatus.", against.group(1)),
                        text.word("status.payout." + against.group(2)))
                : cause;
    }

    private String coded(String area, String code) {
        return text.has(area + code)
                ? text.of("payouts.bankCoded", text.word(area + code), code)
                : code;
    }
}
