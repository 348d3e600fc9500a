package org.creatorconnect.webhook.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookDeliveryRepository;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookStatus;

/** Owners have something sent once more, or a message that tries their webhook out. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
public class WebhookDeliveries {

    private final OwnWebhooks own;
    private final WebhookDeliveryRepository deliveries;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected WebhookDeliveries() {
        this(null, null, null, null, null);
    }

    @Inject
    public WebhookDeliveries(
            OwnWebhooks own,
            WebhookDeliveryRepository deliveries,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.own = own;
        this.deliveries = deliveries;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sends a delivery once more under the same id, and as often as a new one.
     *
     * @throws StateForbids while it waits, and when its webhook has ended
     * @throws NotFound when there is no such delivery of the caller's side
     */
    public WebhookDeliveryStatus replay(WebhookDeliveryId id) {
        WebhookId webhook =
                deliveries
                        .delivery(id)
                        .map(WebhookDelivery::webhook)
                        .orElseThrow(WebhookDeliveries::notFound);
        lock(webhook).requireGoingOn("sent to");
        WebhookDelivery delivery = deliveries.lock(id);
        delivery.replay(clock.instant());
        audit.record(
                "WEBHOOK_DELIVERY_REPLAYED",
                "webhook_delivery",
                id.value(),
                delivery.event().type());
        return delivery.status();
    }

    /** Whose webhook it is not, for them there is no such delivery. */
    private Webhook lock(WebhookId webhook) {
        try {
            return own.lock(webhook);
        } catch (NotFound anothers) {
            throw notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound("webhook delivery");
    }

    /**
     * Sends {@code webhook.test}.
     *
     * @throws StateForbids unless it is active
     * @throws NotFound when there is no such webhook of the caller's side
     */
    public WebhookDeliveryId test(WebhookId id) {
        Webhook webhook = own.lock(id);
        if (webhook.status() != WebhookStatus.ACTIVE) {
            throw new StateForbids("The webhook is " + webhook.status(), "tested");
        }
        WebhookDeliveryId delivery = new WebhookDeliveryId(ids.next());
        deliveries.add(
                List.of(
                        new WebhookDelivery(
                                delivery,
                                new WebhookDelivery.Recipient(id, webhook.owner().id()),
                                Payloads.test(id, clock.instant()),
                                clock.instant())));
        audit.record("WEBHOOK_TESTED", "webhook", id.value(), "");
        return delivery;
    }
}
