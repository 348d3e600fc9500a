package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.service.UnusableReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a report, and what goes to review because the tables could not keep it. */
class StatusReportTextTest {

    private static final String TEMPLATE =
            """
            {"schema": 1, "reportId": "%s", "instructionId": "i-1", "status": "RJCT", "reasonCode": "%s",
             "amount": {"amount": "25.00", "currency": "EUR"}, "providerReference": "%s", "occurredAt": "%s"}""";
    private static final String TIME = "2026-03-02T10:00:00Z";

    @Test
    void aReportIsReadAsItIsWritten() {
        assertThat(StatusReportText.read(report("r-1", "AC04", "p-1", TIME)))
                .isEqualTo(
                        new PaymentReport(
                                "r-1",
                                "i-1",
                                PaymentStatus.RJCT,
                                "AC04",
                                Money.of(2_500, "EUR"),
                                "p-1",
                                Instant.parse(TIME)));
    }

    @Test
    void theLongestThatIsKeptIsRead() {
        String text = report("r".repeat(100), "A".repeat(35), "p".repeat(140), TIME);
        assertThat(StatusReportText.read(text).providerReference()).hasSize(140);
    }

    @Test
    void whatIsLongerIsUnreadable() {
        assertUnreadable(report("r".repeat(101), "AC04", "p", TIME));
        assertUnreadable(report("r", "A".repeat(36), "p", TIME));
        assertUnreadable(report("r", "AC04", "p".repeat(141), TIME));
    }

    @Test
    void aTextOfMoreThanAHundredThousandCharactersIsNotEvenRead() {
        String report = report("r", "AC04", "p", TIME);
        String longest = report + " ".repeat(100_000 - report.length());
        assertThat(StatusReportText.read(longest).reportId()).isEqualTo("r");
        assertUnreadable(longest + " ");
        assertUnreadable(report + " ".repeat(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "AC\\u0007", "\\n", "\\ud800"})
    void whatIsNotTextIsUnreadable(String bad) {
        assertUnreadable(report("r", bad, "p", TIME));
        assertUnreadable(report("r", "AC04", bad, TIME));
        assertUnreadable(report("r" + bad, "AC04", "p", TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999-01-01T00:00:00Z",
                "1999-12-31T23:59:59Z",
                "2100-01-01T00:00:01Z",
                "-0001-01-01T00:00:00Z",
                "yesterday"
            })
    void aTimeOutsideThisCenturyIsUnreadable(String time) {
        assertUnreadable(report("r", "AC04", "p", time));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 999, 1_001, 5_000, 49_000})
    void whatIsNestedAsDeepAsOneLikesIsUnreadable(int depth) {
        assertUnreadable("[".repeat(depth) + "]".repeat(depth));
        assertUnreadable("[".repeat(depth));
        String inner = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        assertUnreadable("{\"schema\": 1, \"x\": " + inner + "}");
        assertUnreadable("{\"schema\": 1, \"amount\": " + "[".repeat(depth));
    }

    private static void assertUnreadable(String text) {
        assertThatThrownBy(() -> StatusReportText.read(text))
                .isInstanceOf(UnusableReport.class)
                .hasMessage("UNREADABLE");
    }

    private static String report(String id, String reason, String reference, String time) {
        return TEMPLATE.formatted(id, reason, reference, time);
    }
}
