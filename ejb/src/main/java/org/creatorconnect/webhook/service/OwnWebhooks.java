package org.creatorconnect.webhook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookOwner;
import org.creatorconnect.webhook.WebhookRepository;

/** Lets everybody at the webhooks of their own side only: another's is not found. */
@ApplicationScoped
public class OwnWebhooks {

    private final Callers callers;
    private final WebhookRepository webhooks;

    protected OwnWebhooks() {
        this(null, null);
    }

    @Inject
    public OwnWebhooks(Callers callers, WebhookRepository webhooks) {
        this.callers = callers;
        this.webhooks = webhooks;
    }

    /**
     * The caller's side.
     *
     * @throws NotFound when the caller has not joined yet
     */
    WebhookOwner side() {
        Caller caller = callers.current();
        return caller.merchantId()
                .map(merchant -> WebhookOwner.of(new MerchantId(merchant)))
                .or(() -> caller.affiliateId().map(one -> WebhookOwner.of(new AffiliateId(one))))
                .orElseThrow(() -> new NotFound("affiliate"));
    }

    /**
     * @throws NotFound when there is no such webhook of the caller's side
     */
    Webhook lock(WebhookId id) {
        Webhook webhook = webhooks.lock(id);
        if (!webhook.owner().equals(side())) {
            throw new NotFound("webhook");
        }
        return webhook;
    }
}
