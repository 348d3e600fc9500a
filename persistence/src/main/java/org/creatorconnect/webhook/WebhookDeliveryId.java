package org.creatorconnect.webhook;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Names a delivery; the same at every try, and the {@code webhook-id} of its message. */
public record WebhookDeliveryId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static WebhookDeliveryId parse(String text) {
        return new WebhookDeliveryId(TypedId.parse(text, "webhook delivery"));
    }
}
