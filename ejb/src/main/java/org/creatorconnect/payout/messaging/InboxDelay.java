package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How long the last report waited between its sender and us, by both machines' clocks. A sender
 * that does not say when it sent says nothing.
 */
@ApplicationScoped
public class InboxDelay {

    /** What messages are stamped with is the real time, whatever the application's clock says. */
    private final InstantSource realTime = InstantSource.system();

    private volatile Duration last = Duration.ZERO;

    /**
     * @throws IllegalStateException when the broker cannot give the message; it is delivered again
     */
    void taken(Message message) {
        try {
            long sentAt = message.getJMSTimestamp();
            if (sentAt > 0) {
                Duration waited =
                        Duration.between(Instant.ofEpochMilli(sentAt), realTime.instant());
                last = waited.isNegative() ? Duration.ZERO : waited;
            }
        } catch (JMSException broken) {
            throw new IllegalStateException("the message cannot be read from the broker", broken);
        }
    }

    /** Of the last report that this node took. */
    Duration last() {
        return last;
    }
}
