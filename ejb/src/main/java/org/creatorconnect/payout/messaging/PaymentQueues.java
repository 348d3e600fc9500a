package org.creatorconnect.payout.messaging;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.UUID;
import org.creatorconnect.foundation.TraceContext;
import org.creatorconnect.payout.Payout;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the broker for sending, each message in a JMS transaction of its own and under an
 * id by which the broker drops a second one. The broker's memory of ids is a help, not the proof:
 * the payment system pays an instruction id once.
 */
final class PaymentQueues implements AutoCloseable {

    /** Artemis' property for duplicate detection. */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    /** Marks what is in the review queue because it is written down already. */
    static final String KEPT = "connectKept";

    private static final String INSTRUCTIONS = "payment.instructions";
    private static final String STATUS_REVIEW = "payment.status.review";

    private final Connection connection;
    private final Session session;
    private @Nullable String trace;

    PaymentQueues(ConnectionFactory factory) {
        try {
            connection = factory.createConnection();
            session = connection.createSession(true, Session.SESSION_TRANSACTED);
        } catch (JMSException away) {
            throw new BrokerAway(away);
        }
    }

    /** What is sent from now on belongs to this trace, or to none. */
    void follow(@Nullable String parent) {
        trace = parent;
    }

    void instruct(Payout payout, String body) {
        send(INSTRUCTIONS, payout.id().text(), body, payout);
    }

    void query(UUID id, Payout payout, String body) {
        send(INSTRUCTIONS, id.toString(), body, payout);
    }

    void review(UUID id, String body) {
        try {
            TextMessage message = message(id.toString(), body);
            message.setBooleanProperty(KEPT, true);
            commit(STATUS_REVIEW, message);
        } catch (JMSException away) {
            throw new BrokerAway(away);
        }
    }

    private void send(String queue, String id, String body, Payout payout) {
        try {
            TextMessage message = message(id, body);
            message.setStringProperty("instructionId", payout.id().text());
            message.setStringProperty("method", "IBAN");
            message.setStringProperty("currency", payout.net().currency().getCurrencyCode());
            message.setStringProperty("schema", PaymentMessages.SCHEMA);
            commit(queue, message);
        } catch (JMSException away) {
            throw new BrokerAway(away);
        }
    }

    private TextMessage message(String id, String body) throws JMSException {
        TextMessage message = session.createTextMessage(body);
        message.setStringProperty(DUPLICATE_ID, id);
        if (trace != null) {
            message.setStringProperty(TraceContext.NAME, trace);
        }
        return message;
    }

    private void commit(String name, TextMessage message) throws JMSException {
        Queue queue = session.createQueue(name);
        try (MessageProducer producer = session.createProducer(queue)) {
            producer.send(message);
            session.commit();
        } catch (JMSException failed) {
            if (!isDuplicate(failed)) {
                throw failed;
            }
            // Sent before, by ourselves before we could mark it: that is what we wanted.
            session.rollback();
        }
    }

    private static boolean isDuplicate(JMSException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("ActiveMQDuplicateIdException")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JMSException goneAnyway) {
            throw new BrokerAway(goneAnyway);
        }
    }
}
