package org.creatorconnect.webhook.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.query.Announced;

/** The bodies of messages: {@code {"type", "timestamp", "data"}}. */
final class Payloads {

    private Payloads() {}

    static WebhookDelivery.Message of(WebhookEvent event, Announced announced, Instant at) {
        return new WebhookDelivery.Message(
                event, announced.subject(), text(event, at, announced.data()));
    }

    static WebhookDelivery.Message test(WebhookId webhook, Instant at) {
        JsonObject data = Json.createObjectBuilder().add("webhookId", webhook.text()).build();
        return new WebhookDelivery.Message(
                WebhookEvent.WEBHOOK_TEST,
                webhook.value(),
                text(WebhookEvent.WEBHOOK_TEST, at, data));
    }

    private static String text(WebhookEvent event, Instant at, JsonObject data) {
        return Json.createObjectBuilder()
                .add("type", event.type())
                .add("timestamp", at.toString())
                .add("data", data)
                .build()
                .toString();
    }
}
