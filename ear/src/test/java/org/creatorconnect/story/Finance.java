package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import org.creatorconnect.story.Cast.Creator;

/** What finance and the auditor do in every story. */
final class Finance {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Finance() {}

    /** A payout run in EUR, made by one person and approved by another. */
    static String approvedRun() {
        Api finance = Api.as("demo-finance");
        String run = finance.post("payout-runs", "{\"currency\": \"EUR\"}").text("id");
        String digest = finance.post("payout-runs/" + run + "/submission", "").text("digest");
        String approval = "{\"digest\": \"" + digest + "\"}";
        assertThat(finance.post("payout-runs/" + run + "/approval", approval).text("code"))
                .isEqualTo("APPROVER_IS_AUTHOR");
        assertThat(
                        Api.as("demo-finance2")
                                .post("payout-runs/" + run + "/approval", approval)
                                .status())
                .isEqualTo(200);
        return run;
    }

    /**
     * The payout of one creator in a run: other stories' creators may be paid by it too, and their
     * instructions stay where they are.
     */
    static JsonObject payoutOf(Creator creator, String run) {
        return Api.as("demo-finance")
                .get("payout-runs/" + run + "/payouts?limit=200")
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(payout -> payout.getString("affiliateId").equals(creator.id()))
                .findFirst()
                .orElseThrow();
    }

    static void assertSettled(Creator creator, String run) {
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> payoutOf(creator, run).getString("status"),
                        is -> assertThat(is).isEqualTo("SETTLED"));
    }

    /** A run is approved, and a payment system is told to pay the creator this much, and does. */
    static void assertPaid(Creator creator, String amount) throws JMSException {
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            String run = approvedRun();
            JsonObject instruction = bank.instruction(payoutOf(creator, run), PATIENCE);
            assertThat(instruction.getJsonObject("amount").getString("amount")).isEqualTo(amount);
            bank.report(instruction, "ACSC", instruction.getString("instructionId") + "-1");
            assertSettled(creator, run);
        }
    }

    static void assertThatTheBooksProveOut() {
        Api auditor = Api.as("demo-auditor");
        assertThat(auditor.post("ledger/verification", "").body()).contains("\"ok\":true");
        assertThat(auditor.post("audit/verification", "").body()).contains("\"ok\":true");
        auditor.get("ledger/trial-balance")
                .json()
                .getJsonArray("books")
                .getValuesAs(JsonObject.class)
                .forEach(
                        book ->
                                assertThat(
                                                new BigDecimal(
                                                        book.getJsonObject("total")
                                                                .getString("amount")))
                                        .isZero());
    }
}
