package org.creatorconnect.webhook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.webhook.TooManyWebhooks;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookOwner;
import org.creatorconnect.webhook.WebhookRepository;

/** What a new webhook gets with its row. */
@ApplicationScoped
public class NewWebhooks {

    private final WebhookRepository webhooks;
    private final IdSource ids;
    private final InstantSource clock;

    protected NewWebhooks() {
        this(null, null, null);
    }

    @Inject
    public NewWebhooks(WebhookRepository webhooks, IdSource ids, InstantSource clock) {
        this.webhooks = webhooks;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws TooManyWebhooks when the side has as many as it may
     */
    WebhookId add(WebhookOwner owner, String url, Set<WebhookEvent> events) {
        if (webhooks.lockAndCount(owner) >= Webhook.MOST) {
            throw new TooManyWebhooks();
        }
        WebhookId id = new WebhookId(ids.next());
        webhooks.add(new Webhook(id, owner, url, events, clock.instant()));
        return id;
    }
}
