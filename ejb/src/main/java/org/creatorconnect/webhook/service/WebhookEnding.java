package org.creatorconnect.webhook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.webhook.PauseReason;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookDeliveryRepository;

/** What stopping a webhook means for what waits for it; its row is locked. */
@ApplicationScoped
public class WebhookEnding {

    private final WebhookDeliveryRepository deliveries;
    private final InstantSource clock;

    protected WebhookEnding() {
        this(null, null);
    }

    @Inject
    public WebhookEnding(WebhookDeliveryRepository deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void pauseByOwner(Webhook webhook) {
        webhook.pause(PauseReason.BY_OWNER);
    }

    void resume(Webhook webhook) {
        webhook.resume(clock.instant());
    }

    /**
     * @return how many deliveries are dropped with it
     */
    int end(Webhook webhook) {
        webhook.end(clock.instant());
        return deliveries.drop(webhook.id(), clock.instant());
    }

    /**
     * Its address is gone for good, says the address.
     *
     * @return how many deliveries are dropped with it
     */
    int gone(Webhook webhook) {
        webhook.pause(PauseReason.GONE);
        return deliveries.drop(webhook.id(), clock.instant());
    }
}
