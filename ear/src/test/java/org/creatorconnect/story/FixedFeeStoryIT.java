package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** From a deposit to money in a creator's account, over HTTP and the queues. */
class FixedFeeStoryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void aFeeIsPaidOverTheCoreProtocol() throws JMSException {
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            tell(bank);
        }
    }

    @Test
    void aFeeIsPaidOverAmqp() throws JMSException {
        try (PaymentClient bank = PaymentClient.overAmqp("payments", "connect-demo")) {
            tell(bank);
        }
    }

    private static void tell(PaymentClient bank) throws JMSException {
        Merchant merchant = Cast.merchant("1000.00");
        Creator creator = Cast.payableInfluencer();
        String assignment = assign(merchant, creator);
        assertBalance(merchant, "780.00", "220.00");

        approveContent(merchant, creator, assignment);
        assertBalance(merchant, "780.00", "0.00");

        String run = Finance.approvedRun();
        JsonObject instruction = bank.instruction(Finance.payoutOf(creator, run), PATIENCE);
        assertThat(instruction.getJsonObject("amount").getString("amount")).isEqualTo("200.00");
        assertThat(instruction.getJsonObject("creditor").getString("name")).isEqualTo("Mara Lind");
        bank.report(instruction, "ACCP", instruction.getString("instructionId") + "-1");
        bank.report(instruction, "ACSC", instruction.getString("instructionId") + "-2");
        bank.report(instruction, "ACSC", instruction.getString("instructionId") + "-2");

        Finance.assertSettled(creator, run);
        Finance.assertThatTheBooksProveOut();
    }

    private static String assign(Merchant merchant, Creator creator) {
        String task = Cast.draftTask(merchant, "200.00");
        assertThat(merchant.api().post("tasks/" + task + "/publication", "").text("status"))
                .isEqualTo("PUBLISHED");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        Api.Answer accepted =
                merchant.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}");
        assertThat(accepted.text("termsHash")).hasSize(64);
        return accepted.text("assignmentId");
    }

    private static void approveContent(Merchant merchant, Creator creator, String assignment) {
        String submission =
                creator.api()
                        .post(
                                "assignments/" + assignment + "/submissions",
                                """
                                {"contentUrl": "https://www.youtube.com/watch?v=mug", "disclosure": true}""")
                        .text("id");
        assertThat(
                        merchant.api()
                                .post(
                                        "submissions/" + submission + "/decision",
                                        "{\"decision\": \"APPROVE\"}")
                                .text("status"))
                .isEqualTo("APPROVED");
    }

    private static void assertBalance(Merchant merchant, String funds, String escrow) {
        Api.Answer balance = merchant.api().get("merchants/" + merchant.id() + "/balance");
        assertThat(balance.amount("funds")).isEqualTo(funds);
        assertThat(balance.amount("escrow")).isEqualTo(escrow);
    }
}
