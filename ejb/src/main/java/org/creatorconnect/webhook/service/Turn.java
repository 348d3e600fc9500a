package org.creatorconnect.webhook.service;

import java.time.Instant;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.provider.SignedMessageOut;

/**
 * One try of one delivery, begun.
 *
 * @param lease until when nobody else sends to this webhook, by the machine's clock
 */
record Turn(
        WebhookId webhook,
        WebhookDeliveryId delivery,
        int attempt,
        Instant lease,
        SignedMessageOut message) {}
