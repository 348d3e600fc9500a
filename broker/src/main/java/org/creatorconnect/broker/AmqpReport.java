package org.creatorconnect.broker;

import org.apache.activemq.artemis.api.core.ICoreMessage;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.protocol.amqp.broker.AMQPMessage;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.messaging.AmqpSequence;
import org.apache.qpid.proton.amqp.messaging.AmqpValue;
import org.apache.qpid.proton.amqp.messaging.Data;
import org.apache.qpid.proton.codec.AMQPDefinedTypes;
import org.apache.qpid.proton.codec.DecoderImpl;
import org.apache.qpid.proton.codec.EncoderImpl;
import org.apache.qpid.proton.codec.ReadableBuffer;

/**
 * A report that came over AMQP 1.0. The broker keeps such a message as it came and makes another of
 * it for each consumer; when that fails it takes the consumer away. So it is tried here.
 */
final class AmqpReport {

    private AmqpReport() {}

    /** Whether its body is one string or one binary, and its consumer can be given it. */
    static boolean isText(AMQPMessage message) {
        try {
            return hasOneText(message.getSendBuffer(1, null).duplicate()) && isBytesOrText(message);
        } catch (RuntimeException | StackOverflowError broken) {
            return false;
        }
    }

    /** Reads every section, also those behind the body's first, which the broker does not. */
    private static boolean hasOneText(ReadableBuffer sections) {
        DecoderImpl decoder = new DecoderImpl();
        AMQPDefinedTypes.registerAllTypes(decoder, new EncoderImpl(decoder));
        decoder.setBuffer(sections);
        int texts = 0;
        while (sections.hasRemaining()) {
            Object section = decoder.readObject();
            if (section instanceof Data || holdsText(section)) {
                texts++;
            } else if (section instanceof AmqpValue || section instanceof AmqpSequence) {
                return false;
            }
        }
        return texts == 1;
    }

    private static boolean holdsText(Object section) {
        return section instanceof AmqpValue body
                && (body.getValue() instanceof String || body.getValue() instanceof Binary);
    }

    /** As the consumer will get it. Serialized objects, by their content type, are not opened. */
    private static boolean isBytesOrText(AMQPMessage message) {
        ICoreMessage given = message.toCore();
        return given.getType() == Message.TEXT_TYPE || given.getType() == Message.BYTES_TYPE;
    }
}
