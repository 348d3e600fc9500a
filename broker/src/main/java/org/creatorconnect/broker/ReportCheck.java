package org.creatorconnect.broker;

import java.util.UUID;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ICoreMessage;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerMessagePlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;
import org.apache.activemq.artemis.protocol.amqp.broker.AMQPMessage;

/**
 * Looks at each message for the status queue before it is taken. One that the consumer could not be
 * given, or that is too large, is refused by name, so that nothing in the queue ever stops it. One
 * that is taken is kept on disk whatever its sender asked for, never expires, is not put off, and
 * gets a receipt of its own, by which two of them are told apart though they say the same.
 *
 * <p>In the server's own broker {@link Door} registers it; another broker names it among its
 * plugins, for which it is public.
 */
public final class ReportCheck implements ActiveMQServerMessagePlugin {

    /** The address that payment systems send status reports to. */
    static final String ADDRESS = "jms.queue.payment.status";

    /** The property that holds the receipt; what a sender wrote there is overwritten. */
    static final String RECEIPT = "connectReceipt";

    /** In the encoding of its protocol; the core protocol sends larger ones in pieces. */
    static final int MOST_BYTES = 100 * 1024;

    private static final System.Logger LOG = System.getLogger(ReportCheck.class.getName());

    @Override
    public void beforeSend(
            ServerSession session,
            Transaction transaction,
            Message message,
            boolean direct,
            boolean noAutoCreateQueue)
            throws ActiveMQException {
        if (!ADDRESS.equals(message.getAddress())) {
            return;
        }
        try {
            requireSmall(message);
            requireText(message);
        } catch (ReportRefused refused) {
            LOG.log(System.Logger.Level.WARNING, "not taken: " + refused.getMessage());
            throw refused;
        }
        stamp(message);
    }

    private static void requireSmall(Message message) throws ReportRefused {
        if (message.isLargeMessage() || message.getEncodeSize() > MOST_BYTES) {
            throw new ReportRefused(
                    "MESSAGE_TOO_LARGE",
                    "a status report has at most " + MOST_BYTES + " bytes and comes in one piece");
        }
    }

    private static void requireText(Message message) throws ReportRefused {
        boolean text;
        if (message instanceof AMQPMessage amqp) {
            text = AmqpReport.isText(amqp);
        } else {
            text = message instanceof ICoreMessage core && CoreReport.isText(core);
        }
        if (!text) {
            throw new ReportRefused(
                    "NOT_TEXT", "a status report is one text, or the bytes of one text");
        }
    }

    private static void stamp(Message message) {
        message.setDurable(true);
        message.setExpiration(0);
        if (message.hasScheduledDeliveryTime()) {
            message.setScheduledDeliveryTime(null);
        }
        message.putStringProperty(RECEIPT, UUID.randomUUID().toString());
        message.reencode();
    }
}
