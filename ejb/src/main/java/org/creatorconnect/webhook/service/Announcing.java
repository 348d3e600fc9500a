package org.creatorconnect.webhook.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.ActRecorded;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.notification.Side;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookDeliveryRepository;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.query.Announced;
import org.creatorconnect.webhook.query.AnnouncedQueries;
import org.creatorconnect.webhook.query.WebhookTarget;

/**
 * Hears what is done, in the transaction that does it, and writes down there what webhooks are to
 * be told of it. While nobody wants to know, that is one look at an index.
 */
@ApplicationScoped
public class Announcing {

    private final AnnouncedQueries announced;
    private final WebhookDeliveryRepository deliveries;
    private final IdSource ids;
    private final InstantSource clock;

    protected Announcing() {
        this(null, null, null, null);
    }

    @Inject
    public Announcing(
            AnnouncedQueries announced,
            WebhookDeliveryRepository deliveries,
            IdSource ids,
            InstantSource clock) {
        this.announced = announced;
        this.deliveries = deliveries;
        this.ids = ids;
        this.clock = clock;
    }

    void hear(@Observes ActRecorded act) {
        AnnouncedAct.of(act.action())
                .filter(one -> announced.isAnybodyTold(one.event()))
                .ifPresent(one -> announce(one, act));
    }

    private void announce(AnnouncedAct act, ActRecorded recorded) {
        List<Announced> facts = announced.of(recorded.subjectType(), recorded.subjects());
        Set<UUID> affiliates = new HashSet<>();
        Set<UUID> merchants = new HashSet<>();
        for (Announced fact : facts) {
            for (Side side : act.sides()) {
                fact.party(side)
                        .ifPresent(side == Side.MERCHANT ? merchants::add : affiliates::add);
            }
        }
        if (affiliates.isEmpty() && merchants.isEmpty()) {
            return;
        }
        List<WebhookTarget> targets = announced.targets(act.event(), affiliates, merchants);
        Instant now = clock.instant();
        List<WebhookDelivery> made = new ArrayList<>();
        for (Announced fact : facts) {
            for (WebhookTarget target : targets) {
                if (target.isOf(fact, act.sides())) {
                    made.add(
                            new WebhookDelivery(
                                    new WebhookDeliveryId(ids.next()),
                                    new WebhookDelivery.Recipient(
                                            new WebhookId(target.webhook()), target.owner()),
                                    Payloads.of(act.event(), fact, now),
                                    now));
                }
            }
        }
        deliveries.add(made);
    }
}
