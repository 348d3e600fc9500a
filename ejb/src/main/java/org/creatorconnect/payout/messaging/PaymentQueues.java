package org.creatorconnect.payout.messaging;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.TraceContext;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.messaging.OutboxLetters.Letter;

/**
 * A connection to the broker for sending, each message under an id by which the broker drops a
 * second one. The broker's memory of ids is a help, not the proof: the payment system pays an
 * instruction id once.
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

    PaymentQueues(ConnectionFactory factory) {
        try {
            connection = factory.createConnection();
            session = connection.createSession(true, Session.SESSION_TRANSACTED);
        } catch (JMSException away) {
            throw new BrokerAway(away);
        }
    }

    /** Sends a message, unless it was sent before. @return whether it was not */
    boolean send(Letter letter) {
        try {
            sendAll(List.of(letter));
            return true;
        } catch (SentBefore byOurselves) {
            // Before we could mark it: that is what we wanted.
            return false;
        }
    }

    /**
     * Sends all of them in one transaction of the broker: it takes all, or none.
     *
     * @throws SentBefore when one of them was sent before; then none is sent now
     * @throws BrokerAway when the broker cannot be reached
     */
    void sendAll(List<Letter> letters) {
        try {
            commit(letters);
        } catch (JMSException failed) {
            rollBack(failed);
            throw isDuplicate(failed) ? new SentBefore(failed) : new BrokerAway(failed);
        } catch (RuntimeException failed) {
            rollBack(failed);
            throw failed;
        }
    }

    private void commit(List<Letter> letters) throws JMSException {
        // By name: each time a queue is looked up the broker is asked.
        Map<String, MessageProducer> producers = new HashMap<>();
        try {
            for (Letter letter : letters) {
                String queue = queue(letter);
                if (!producers.containsKey(queue)) {
                    producers.put(queue, session.createProducer(session.createQueue(queue)));
                }
                producers.get(queue).send(message(letter));
            }
            session.commit();
        } finally {
            for (MessageProducer producer : producers.values()) {
                producer.close();
            }
        }
    }

    private static String queue(Letter letter) {
        return isForReview(letter) ? STATUS_REVIEW : INSTRUCTIONS;
    }

    private TextMessage message(Letter letter) throws JMSException {
        TextMessage message = session.createTextMessage(letter.body());
        message.setStringProperty(DUPLICATE_ID, letter.brokerId());
        if (letter.unsent().trace() != null) {
            message.setStringProperty(TraceContext.NAME, letter.unsent().trace());
        }
        if (isForReview(letter)) {
            message.setBooleanProperty(KEPT, true);
        } else {
            describe(message, letter.about());
        }
        return message;
    }

    private static void describe(TextMessage message, Payout payout) throws JMSException {
        message.setStringProperty("instructionId", payout.id().text());
        message.setStringProperty("method", "IBAN");
        message.setStringProperty("currency", payout.net().currency().getCurrencyCode());
        message.setStringProperty("schema", PaymentMessages.SCHEMA);
    }

    private static boolean isForReview(Letter letter) {
        return letter.message().kind() == OutboxKind.STATUS_REVIEW;
    }

    /** Nothing of what failed may go out with what comes next. */
    private void rollBack(Exception failed) {
        try {
            session.rollback();
        } catch (JMSException away) {
            away.addSuppressed(failed);
            throw new BrokerAway(away);
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
