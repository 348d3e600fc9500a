package org.creatorconnect.webhook;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a delivery stands. */
public enum WebhookDeliveryStatus implements Stage<WebhookDeliveryStatus> {
    /** To be sent, now or when its next try has come. */
    WAITING,

    /** It was answered with a 2xx. */
    DELIVERED,

    /** No try of three days was answered so. */
    FAILED,

    /** Its webhook was ended or is gone; it was not sent. */
    DROPPED;

    /** Whatever has ended can be sent once more. */
    @Override
    public Set<WebhookDeliveryStatus> successors() {
        return this == WAITING ? Set.of(DELIVERED, FAILED, DROPPED) : Set.of(WAITING);
    }
}
