package org.creatorconnect.payout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.ReportEffect;
import org.creatorconnect.payout.query.ReportRow;
import org.creatorconnect.portal.format.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A payment system's codes stand beside what they mean. */
class BankReasonsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final BankReasons reasons = new BankReasons(new Words());

    @ParameterizedTest
    @CsvSource({
        "AC04, the account is closed (AC04)",
        "AC06, the account is blocked (AC06)",
        "AM04, there is not enough money on the paying account (AM04)",
        "BE01, the name does not belong to the account (BE01)",
        "MD07, the payee has died (MD07)",
        "MS03, the bank gave no reason (MS03)",
        "RR04, a law or rule forbids it (RR04)"
    })
    void aReasonIsToldInWordsWithItsCode(String code, String told) {
        assertThat(reasons.reason(code)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"ZZ99, ZZ99", "ac04, ac04", "XT33, XT33", "'', ''", ", ''"})
    void aCodeThatNobodyKnowsIsToldAsItIs(@Nullable String code, String told) {
        assertThat(reasons.reason(code)).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    void everyStateOfAPaymentHasWords(PaymentStatus status) {
        String said = reasons.said(report(status, null));
        assertThat(said)
                .startsWith("The payment system says: ")
                .endsWith("(" + status + ")")
                .doesNotContain(": " + status);
    }

    @Test
    void aReportSaysItsStateAndWhy() {
        assertThat(reasons.said(report(PaymentStatus.RJCT, "AC04")))
                .isEqualTo(
                        "The payment system says: refused (RJCT)."
                                + " Why: the account is closed (AC04)");
    }

    @Test
    void aContradictionIsToldInWords() {
        assertThat(reasons.cause("ACSC reported while FAILED"))
                .startsWith("The payment system says settled (ACSC), but it is booked as ")
                .doesNotContain("FAILED");
        assertThat(reasons.cause("NO_ANSWER")).isEqualTo("The payment system does not answer");
        assertThat(reasons.cause("told by telephone")).isEqualTo("told by telephone");
    }

    private static ReportRow report(PaymentStatus status, @Nullable String reason) {
        return new ReportRow("R-1", status, reason, ReportEffect.NOTHING, NOW, NOW);
    }

    /** The words of the bundles, as an English reader has them. */
    private static final class Words extends Text {

        @Override
        public String word(String key) {
            return in(key);
        }

        @Override
        public String of(String key, Object... values) {
            return in(Locale.ENGLISH, key, values);
        }

        @Override
        public boolean has(String key) {
            return find(Locale.ENGLISH, key).isPresent();
        }

        private String in(String key) {
            return find(Locale.ENGLISH, key).orElseThrow();
        }
    }
}
