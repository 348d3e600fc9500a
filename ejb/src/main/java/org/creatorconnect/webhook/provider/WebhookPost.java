package org.creatorconnect.webhook.provider;

/** A way to a webhook. */
interface WebhookPost {

    /** Whether it leads to this address. */
    boolean leadsTo(String url);

    /** Sends a message; whatever goes wrong is told in the reply. */
    WebhookReply post(SignedMessageOut message);
}
