package org.creatorconnect.webhook.provider;

import java.net.URI;
import java.time.Duration;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.webhook.WebhookEvent;

/**
 * Hosts that end in {@code .example}, which nobody can have (RFC 2606): in a demo they answer as a
 * receiver does whose program stumbles over what was turned down, so that its log has something to
 * show and nothing leaves the machine.
 */
final class ScriptedWebhookPost implements WebhookPost {

    private static final String NOBODYS = ".example";

    private final PublicPosts posts;

    ScriptedWebhookPost(PublicPosts posts) {
        this.posts = posts;
    }

    /** A private host that the operator named is called, whatever its name. */
    @Override
    public boolean leadsTo(String url) {
        return WebAddress.parse(url).filter(one -> one.site().endsWith(NOBODYS)).isPresent()
                && !posts.isException(URI.create(url));
    }

    @Override
    public WebhookReply post(SignedMessageOut message) {
        boolean stumbles =
                message.event() == WebhookEvent.TASK_APPLICATION_REJECTED
                        || message.event() == WebhookEvent.SUBMISSION_CHANGES_REQUESTED;
        return stumbles
                ? WebhookReply.of(500, "{\"error\": \"unexpected event\"}", Duration.ZERO)
                : WebhookReply.of(200, "{\"received\": true}", Duration.ZERO);
    }
}
