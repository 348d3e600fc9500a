package org.creatorconnect.webhook;

import org.creatorconnect.refusal.Refusal;

/** One side has as many webhooks as it may have. */
public final class TooManyWebhooks extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyWebhooks() {
        super(
                Kind.CONFLICT,
                "TOO_MANY_WEBHOOKS",
                "There are " + Webhook.MOST + " webhooks already; end one that is not needed.");
    }
}
