package org.creatorconnect.payout.messaging;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A message from a payment system, whatever its client made of it: text, or the bytes of a text as
 * AMQP clients like to send them.
 *
 * @param id the same however often the message is delivered
 * @param text what it says; empty when it says nothing that is text
 */
record ReportMessage(String id, String text) {

    private static final int LONGEST = 1024 * 1024;

    /**
     * @throws IllegalStateException when the broker cannot give the message; it is delivered again
     */
    static ReportMessage of(Message message) {
        try {
            String text = text(message);
            String id = message.getJMSMessageID();
            return new ReportMessage(id == null ? ownId(message, text) : id, text);
        } catch (JMSException broken) {
            throw new IllegalStateException("the message cannot be read from the broker", broken);
        }
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage body) {
            return body.getText() == null ? "" : body.getText();
        }
        if (message instanceof BytesMessage body) {
            byte[] bytes = new byte[(int) Math.min(body.getBodyLength(), LONGEST)];
            body.reset();
            body.readBytes(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return "";
    }

    /** Clients need not give an id; what was sent when is one too. */
    private static String ownId(Message message, String text) throws JMSException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    Long.toString(message.getJMSTimestamp()).getBytes(StandardCharsets.UTF_8));
            return "sha-256:"
                    + HexFormat.of()
                            .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
