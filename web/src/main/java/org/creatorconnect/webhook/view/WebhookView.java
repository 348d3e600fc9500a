package org.creatorconnect.webhook.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.query.WebhookQueries;
import org.creatorconnect.webhook.query.WebhookRow;
import org.creatorconnect.webhook.service.WebhookDeliveries;
import org.creatorconnect.webhook.service.Webhooks;
import org.jspecify.annotations.Nullable;

/** One webhook, and what its owner does with it. */
@Named("webhookView")
@RequestScoped
public class WebhookView {

    private final Address address;
    private final WebhookQueries queries;
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Notices notices;

    private @Nullable WebhookRow webhook;
    private @Nullable String secret;

    protected WebhookView() {
        this(null, null, null, null, null);
    }

    @Inject
    public WebhookView(
            Address address,
            WebhookQueries queries,
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.notices = notices;
    }

    /** The webhook that the address names. */
    public WebhookRow getWebhook() {
        if (webhook == null) {
            webhook = queries.webhook(id());
        }
        return webhook;
    }

    public @Nullable String pause() {
        return did("webhooks.paused", () -> webhooks.pause(id()));
    }

    public @Nullable String resume() {
        return did("webhooks.resumed", () -> webhooks.resume(id()));
    }

    public @Nullable String end() {
        return did("webhooks.ended", () -> webhooks.end(id()));
    }

    /** Sends a message that tries it out; what came of it stands in the log a moment later. */
    public @Nullable String test() {
        if (!notices.attempt(() -> deliveries.test(id()))) {
            return null;
        }
        notices.done("webhooks.tested");
        return "/webhooks/deliveries.xhtml?faces-redirect=true&webhook=" + id().text();
    }

    /** Makes another secret and shows it, this once. */
    public void rotate() {
        notices.attempt(() -> secret = webhooks.rotate(id()).secret());
    }

    /** The secret just made; null at any other time. */
    public @Nullable String getSecret() {
        return secret;
    }

    private @Nullable String did(String said, Runnable act) {
        if (!notices.attempt(act)) {
            return null;
        }
        notices.done(said);
        return "/webhooks/webhook.xhtml?faces-redirect=true&id=" + id().text();
    }

    private WebhookId id() {
        return new WebhookId(address.id("webhook"));
    }
}
