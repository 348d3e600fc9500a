package org.creatorconnect.webhook;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Names a webhook. */
public record WebhookId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static WebhookId parse(String text) {
        return new WebhookId(TypedId.parse(text, "webhook"));
    }
}
