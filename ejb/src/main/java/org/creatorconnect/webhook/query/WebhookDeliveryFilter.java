package org.creatorconnect.webhook.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookEvent;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the log of deliveries.
 *
 * @param webhook to which they go; null for all
 * @param states none for all
 * @param events none for all
 * @param created when what they tell happened
 * @param id of a delivery or of what it tells of; null for all
 */
public record WebhookDeliveryFilter(
        @Nullable UUID webhook,
        Set<WebhookDeliveryStatus> states,
        Set<WebhookEvent> events,
        Period created,
        @Nullable UUID id) {

    /** Those of one webhook. */
    public static WebhookDeliveryFilter of(UUID webhook, Set<WebhookDeliveryStatus> states) {
        return new WebhookDeliveryFilter(webhook, states, Set.of(), Period.ALWAYS, null);
    }
}
