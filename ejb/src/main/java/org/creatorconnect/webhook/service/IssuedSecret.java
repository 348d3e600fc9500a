package org.creatorconnect.webhook.service;

import org.creatorconnect.webhook.WebhookId;

/** A new secret of a webhook, {@code whsec_} and Base64; it is told only once. */
public record IssuedSecret(WebhookId webhook, String secret) {

    @Override
    public String toString() {
        return "a secret of webhook " + webhook.text();
    }
}
