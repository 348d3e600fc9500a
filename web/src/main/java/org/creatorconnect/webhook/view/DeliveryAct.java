package org.creatorconnect.webhook.view;

/** What owners do with deliveries. */
public enum DeliveryAct {
    /** They are sent once more. */
    REPLAY
}
