package org.creatorconnect.webhook.provider;

import java.util.Map;
import org.creatorconnect.webhook.WebhookEvent;

/**
 * A message as it is sent (Standard Webhooks 1.0.0).
 *
 * @param id the header {@code webhook-id}, the same at every try
 * @param timestamp the header {@code webhook-timestamp}: when this try was made, in seconds since
 *     1970
 * @param signature the header {@code webhook-signature}
 * @param body JSON, as it was signed
 */
public record SignedMessageOut(
        String url,
        WebhookEvent event,
        String id,
        String timestamp,
        String signature,
        String body) {

    Map<String, String> headers() {
        return Map.of(
                "webhook-id", id, "webhook-timestamp", timestamp, "webhook-signature", signature);
    }

    @Override
    public String toString() {
        return "webhook message " + id;
    }
}
