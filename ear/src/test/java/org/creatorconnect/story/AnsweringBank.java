package org.creatorconnect.story;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.time.Duration;

/** The bank takes every instruction of a run and says that it is settled. */
public final class AnsweringBank {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private AnsweringBank() {}

    /**
     * @param run the id of a run that was approved
     */
    public static void settles(String run) throws JMSException {
        Api finance = Api.at(Product.api(), "demo-finance");
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            for (JsonObject payout :
                    finance.get("payout-runs/" + run + "/payouts")
                            .items()
                            .getValuesAs(JsonObject.class)) {
                JsonObject instruction = bank.instruction(payout, PATIENCE);
                bank.report(instruction, "ACSC", instruction.getString("instructionId") + "-1");
            }
        }
    }
}
