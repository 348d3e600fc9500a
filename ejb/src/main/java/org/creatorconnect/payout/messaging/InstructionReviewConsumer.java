package org.creatorconnect.payout.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.Json;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.service.PaymentReviews;

/**
 * Writes down the instructions that no payment system took, time after time. Whom they pay and to
 * which account is not written down: the payout that they name knows it.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/paymentInstructionsReview"),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class InstructionReviewConsumer implements MessageListener {

    @Inject PaymentReviews reviews;
    @Inject DatabaseGate database;

    @Override
    public void onMessage(Message message) {
        try {
            String payout = message.getStringProperty("instructionId");
            String body =
                    Json.createObjectBuilder()
                            .add("instructionId", payout == null ? "" : payout)
                            .build()
                            .toString();
            database.pass();
            reviews.keepInstruction(message.getJMSMessageID(), body);
        } catch (JMSException broken) {
            throw new IllegalStateException("the message cannot be read from the broker", broken);
        }
    }
}
