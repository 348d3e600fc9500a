package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What finance gives up or has handled says who did it, when, and why. */
class FinanceNotesIT {

    private static final Api FINANCE = Api.as("demo-finance");
    private static final String OPEN = "reviews?queue=payment.status.review&status=OPEN&limit=200";

    @Test
    void aCanceledRunTellsWhoWhenAndWhy() {
        String run = draft();
        assertThat(cancel(run, "{\"reason\": \"Wrong cut-off\"}").text("status"))
                .isEqualTo("CANCELED");
        JsonObject read = Api.as("demo-auditor").get("payout-runs/" + run).json();
        assertThat(read.getString("canceledBy")).isEqualTo("finance");
        assertThat(read.getString("cancelReason")).isEqualTo("Wrong cut-off");
        assertThat(read.getString("canceledAt")).endsWith("Z");
        assertThat(FINANCE.get("payout-runs?status=CANCELED").body()).contains("Wrong cut-off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"reason\": null}", "{\"reason\": \"  \"}"})
    void theReasonMayBeLeftOut(String body) {
        String run = draft();
        assertThat(cancel(run, body).status()).isEqualTo(200);
        JsonObject read = FINANCE.get("payout-runs/" + run).json();
        assertThat(read.getString("canceledBy")).isEqualTo("finance");
        assertThat(read.isNull("cancelReason") || !read.containsKey("cancelReason")).isTrue();
    }

    @Test
    void aReasonThatIsNoneIsRefusedByName() {
        String run = draft();
        assertThat(cancel(run, "{\"reason\": \"" + "x".repeat(1_001) + "\"}").body())
                .contains("VALIDATION_FAILED")
                .contains("\"reason\"");
        assertThat(cancel(run, "{\"why\": \"x\"}").text("code")).isEqualTo("UNKNOWN_FIELD");
        assertThat(FINANCE.get("payout-runs/" + run).text("status")).isEqualTo("DRAFT");
        cancel(run, "");
    }

    @Test
    void aHandledReportLeavesTheOpenOnesAndStaysWithItsNote() throws JMSException {
        String report = "not JSON " + UUID.randomUUID();
        String id = received(report);
        assertThat(handle("demo-auditor", id, "{\"note\": \"x\"}").text("code"))
                .isEqualTo("ROLE_REQUIRED");
        for (String none : new String[] {"", "{}", "{\"note\": \" \"}"}) {
            Api.Answer refused = handle("demo-finance", id, none);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("\"note\"");
        }
        assertThat(handle("demo-finance", id, "{\"note\": \"asked the bank\"}").text("status"))
                .isEqualTo("HANDLED");
        assertThat(handle("demo-finance2", id, "{\"note\": \"me too\"}").text("code"))
                .isEqualTo("ALREADY_DECIDED");
        assertThat(FINANCE.get(OPEN).body()).doesNotContain(report);
        JsonObject kept = find(OPEN.replace("OPEN", "HANDLED"), report);
        assertThat(kept.getString("handledBy")).isEqualTo("finance");
        assertThat(kept.getString("note")).isEqualTo("asked the bank");
        assertThat(find("reviews?queue=payment.status.review", report).getString("status"))
                .isEqualTo("HANDLED");
        assertThat(FINANCE.get("reviews?status=DONE").text("code")).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(handle("demo-finance", UUID.randomUUID().toString(), "").status())
                .isEqualTo(404);
    }

    private static String received(String report) throws JMSException {
        UnreadableReport.arrives(report);
        return find(OPEN, report).getString("id");
    }

    private static JsonObject find(String path, String report) {
        return FINANCE.get(path).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("body").equals(report))
                .findFirst()
                .orElseThrow();
    }

    private static Api.Answer handle(String token, String id, String body) {
        return Api.as(token).post("reviews/" + id + "/handling", body);
    }

    private static String draft() {
        return FINANCE.post("payout-runs", "{\"currency\": \"CHF\"}").text("id");
    }

    private static Api.Answer cancel(String run, String body) {
        return FINANCE.post("payout-runs/" + run + "/cancellation", body);
    }
}
