package org.creatorconnect.payout.messaging;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.creatorconnect.foundation.Digest;

/**
 * A message from a payment system, whatever its client made of it: text, or the bytes of a text as
 * AMQP clients like to send them. The broker takes no others.
 *
 * @param id the same however often the message is delivered, and of no other message
 * @param text what it says, whole; bytes that are no text in UTF-8 are told in hexadecimal
 */
record ReportMessage(String id, String text) {

    /** What the broker marks each message with that it takes. */
    private static final String RECEIPT = "connectReceipt";

    /**
     * @throws IllegalStateException when the broker cannot give the message; it is delivered again
     */
    static ReportMessage of(Message message) {
        try {
            String text = text(message);
            return new ReportMessage(id(message, text), text);
        } catch (JMSException broken) {
            throw new IllegalStateException("the message cannot be read from the broker", broken);
        }
    }

    private static String text(Message message) throws JMSException {
        if (message instanceof TextMessage body) {
            return body.getText() == null ? "" : body.getText();
        }
        if (message instanceof BytesMessage body) {
            byte[] bytes = new byte[Math.toIntExact(body.getBodyLength())];
            body.reset();
            body.readBytes(bytes);
            return text(bytes);
        }
        return "";
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException noText) {
            return HexFormat.of().formatHex(bytes);
        }
    }

    private static String id(Message message, String text) throws JMSException {
        String receipt = message.getStringProperty(RECEIPT);
        if (receipt != null) {
            return receipt;
        }
        String id = message.getJMSMessageID();
        return id == null ? ownId(message, text) : id;
    }

    /** Clients need not give an id; what was sent when is one too. */
    private static String ownId(Message message, String text) throws JMSException {
        String sentAt = Long.toString(message.getJMSTimestamp());
        return "sha-256:"
                + Digest.of(
                        sentAt.getBytes(StandardCharsets.UTF_8),
                        text.getBytes(StandardCharsets.UTF_8));
    }
}
