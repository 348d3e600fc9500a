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
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.service.PaymentReviews;
import org.creatorconnect.payout.service.PaymentStatusReports;
import org.creatorconnect.payout.service.UnusableReport;

/**
 * Takes status reports. A message is acknowledged when the service has committed what follows from
 * it: when that fails it is delivered again, when we die in between the service knows it already.
 * What nobody can act on goes to review at once. While the database is away the message in hand
 * waits for it, for as long as it takes and not within a transaction's time.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/paymentStatus"),
            @ActivationConfigProperty(
                    propertyName = "destinationType",
                    propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class PaymentStatusConsumer implements MessageListener {

    @Inject PaymentStatusReports reports;
    @Inject PaymentReviews reviews;
    @Inject DatabaseGate database;

    @Override
    public void onMessage(Message message) {
        String text = text(message);
        database.pass();
        try {
            reports.receive(StatusReportText.read(text));
        } catch (UnusableReport unusable) {
            reviews.keep(id(message, text), unusable.getMessage(), text);
        }
    }

    private static String text(Message message) {
        try {
            String text = message instanceof TextMessage body ? body.getText() : null;
            return text == null ? "" : text;
        } catch (JMSException broken) {
            throw new IllegalStateException("the message cannot be read from the broker", broken);
        }
    }

    /** The broker's id; of a message that was sent without one, an id of what it says. */
    private static String id(Message message, String text) {
        try {
            String id = message.getJMSMessageID();
            return id == null
                    ? "content:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                    : id;
        } catch (JMSException broken) {
            throw new IllegalStateException("the message cannot be read from the broker", broken);
        }
    }
}
