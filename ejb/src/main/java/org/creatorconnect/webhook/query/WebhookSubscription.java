package org.creatorconnect.webhook.query;

import java.util.UUID;
import org.creatorconnect.webhook.WebhookEvent;

/** Of one event a webhook is told. */
record WebhookSubscription(UUID webhook, WebhookEvent event) {}
