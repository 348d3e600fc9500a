package org.creatorconnect.webhook.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creatorconnect.identity.Role;
import org.creatorconnect.signedcall.service.MessageSignature;
import org.creatorconnect.time.ApplicationClock;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookDeliveryRepository;
import org.creatorconnect.webhook.WebhookRepository;
import org.creatorconnect.webhook.provider.SignedMessageOut;
import org.creatorconnect.webhook.provider.WebhookReply;

/**
 * The steps of a delivery, each a transaction of its own: a webhook is leased and a try counted;
 * then, outside of any, it is sent; then it is written down what came of it. Whoever dies between
 * them leaves a lease that runs out, and the same message goes out again under the same id.
 *
 * <p>Leases and the signed time are told by the machine's clock, for both are meant for what lies
 * outside; all waiting by the application's.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookTurns {

    /** Longer than any try takes. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSecrets secrets;
    private final WebhookOutcome outcome;
    private final ApplicationClock clock;

    protected WebhookTurns() {
        this(null, null, null, null, null);
    }

    @Inject
    public WebhookTurns(
            WebhookRepository webhooks,
            WebhookDeliveryRepository deliveries,
            WebhookSecrets secrets,
            WebhookOutcome outcome,
            ApplicationClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.outcome = outcome;
        this.clock = clock;
    }

    /** Takes up what is due next, unless others are at it; nothing when nothing is. */
    public Optional<Turn> begin() {
        Instant now = clock.instant();
        return webhooks.lockNext(now, machineNow())
                .flatMap(
                        webhook ->
                                deliveries
                                        .next(webhook.id(), now)
                                        .map(delivery -> begin(webhook, delivery, now)));
    }

    private Turn begin(Webhook webhook, WebhookDelivery delivery, Instant now) {
        Instant lease = machineNow().plus(LEASE);
        webhook.lease(lease);
        int attempt = delivery.begin(now, LEASE);
        return new Turn(webhook.id(), delivery.id(), attempt, lease, signed(webhook, delivery));
    }

    /** Writes down what came of a try; one that others have followed since changes nothing. */
    public void end(Turn turn, WebhookReply reply) {
        Webhook webhook = webhooks.lock(turn.webhook());
        WebhookDelivery delivery = deliveries.lock(turn.delivery());
        if (delivery.isTrying(turn.attempt())) {
            outcome.note(webhook, delivery, reply, clock.instant());
        }
        webhook.release(turn.lease(), machineNow());
    }

    private SignedMessageOut signed(Webhook webhook, WebhookDelivery delivery) {
        String id = delivery.id().text();
        String timestamp = Long.toString(clock.machineTime().getEpochSecond());
        byte[] body = delivery.payload().getBytes(StandardCharsets.UTF_8);
        return new SignedMessageOut(
                webhook.url(),
                delivery.event(),
                id,
                timestamp,
                MessageSignature.header(secrets.keys(webhook.id()), id, timestamp, body),
                delivery.payload());
    }

    /** As fine as the database keeps it. */
    private Instant machineNow() {
        return clock.machineTime().truncatedTo(ChronoUnit.MICROS);
    }
}
