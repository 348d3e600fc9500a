package org.creatorconnect.broker;

import org.apache.activemq.artemis.api.core.ActiveMQBuffer;
import org.apache.activemq.artemis.api.core.ICoreMessage;
import org.apache.activemq.artemis.api.core.Message;

/** A report that came over the core protocol, which JMS clients of the broker speak. */
final class CoreReport {

    private CoreReport() {}

    /** Whether its consumer can read it as a text or as bytes, and does not have to unpack it. */
    static boolean isText(ICoreMessage message) {
        if (message.containsProperty(Message.HDR_LARGE_COMPRESSED)) {
            return false;
        }
        return switch (message.getType()) {
            case Message.BYTES_TYPE -> true;
            case Message.TEXT_TYPE -> holdsOneText(message);
            default -> false;
        };
    }

    private static boolean holdsOneText(ICoreMessage message) {
        try {
            ActiveMQBuffer body = message.getReadOnlyBodyBuffer();
            body.readNullableSimpleString();
            return body.readableBytes() == 0;
        } catch (RuntimeException broken) {
            return false;
        }
    }
}
