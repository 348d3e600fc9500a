package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.creatorconnect.launcher.DatabaseAccess;
import org.creatorconnect.story.Cast.Creator;

/**
 * A payout of a fee that the bank first rejected and then says it has settled: whoever pays its
 * earnings again pays twice.
 *
 * @param id the payout
 * @param creator whom it was to pay
 */
public record ContradictedPayout(String id, String creator) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Both reports are given. */
    public static ContradictedPayout reported() throws JMSException {
        Creator creator = Cast.payableInfluencer();
        ContentToReview.submitted("45.00", creator).approve();
        String run = Finance.approvedRun();
        JsonObject payout = Finance.payoutOf(creator, run);
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            JsonObject instruction = bank.instruction(payout, PATIENCE);
            String report = instruction.getString("instructionId");
            bank.report(instruction, "RJCT", report + "-1");
            Eventually.within(PATIENCE)
                    .assertThat(
                            () -> Finance.payoutOf(creator, run).getString("status"),
                            status -> assertThat(status).isEqualTo("FAILED"));
            bank.report(instruction, "ACSC", report + "-2");
        }
        ContradictedPayout contradicted =
                new ContradictedPayout(payout.getString("id"), creator.id());
        Eventually.within(PATIENCE)
                .assertThat(contradicted::cases, cases -> assertThat(cases).isEqualTo(1));
        return contradicted;
    }

    /** Nobody is paid these earnings by the next run. */
    public void assertNotPaidAgain() {
        JsonObject run =
                Api.as("demo-finance").post("payout-runs", "{\"currency\": \"EUR\"}").json();
        Api.Answer submitted =
                Api.as("demo-finance")
                        .post("payout-runs/" + run.getString("id") + "/submission", "");
        String payouts =
                submitted.status() == 200
                        ? Api.as("demo-finance")
                                .get("payout-runs/" + run.getString("id") + "/payouts?limit=200")
                                .body()
                        : "";
        Api.as("demo-finance").post("payout-runs/" + run.getString("id") + "/cancellation", "");
        assertThat(payouts).doesNotContain(creator);
    }

    /** What the creator can be paid, in EUR. */
    public String payable() {
        return Api.as("demo-finance")
                .get("affiliates/" + creator + "/balance?currency=EUR")
                .amount("payable");
    }

    /** How many cases were opened; the API does not tell of cases. */
    private int cases() {
        DatabaseAccess access = RunningProduct.get().database().access();
        try (Connection owner =
                        DriverManager.getConnection(
                                access.url(), access.owner(), access.ownerPassword());
                PreparedStatement question =
                        owner.prepareStatement(
                                "SELECT count(*) FROM payout_case WHERE payout_id = ?::uuid")) {
            question.setString(1, id);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The books prove out. */
    public static void assertBooks() {
        Finance.assertThatTheBooksProveOut();
    }
}
