package org.creatorconnect.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps what is on its way to webhooks. */
@ApplicationScoped
public class WebhookDeliveryRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(List<WebhookDelivery> deliveries) {
        deliveries.forEach(entityManager::persist);
    }

    /** The delivery as it stands; only to see whose it is. */
    public Optional<WebhookDelivery> delivery(WebhookDeliveryId id) {
        return Optional.ofNullable(Rows.find(entityManager, WebhookDelivery.class, id.value()));
    }

    /**
     * @throws NotFound when there is no such delivery
     */
    public WebhookDelivery lock(WebhookDeliveryId id) {
        return Optional.ofNullable(Rows.lock(entityManager, WebhookDelivery.class, id.value()))
                .orElseThrow(() -> new NotFound("webhook delivery"));
    }

    /** The one that is due the longest, of a webhook whose row the caller has locked. */
    public Optional<WebhookDelivery> next(WebhookId webhook, Instant now) {
        return entityManager
                .createQuery(
                        """
                        select d from WebhookDelivery d where d.webhookId = :webhook
                        and d.status = WAITING and d.nextTryAt <= :now
                        order by d.nextTryAt, d.id""",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook.value())
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Drops all that waits for a webhook. @return how many these were */
    public int drop(WebhookId webhook, Instant at) {
        return entityManager
                .createQuery(
                        """
                        update versioned WebhookDelivery d
                        set d.status = DROPPED, d.endedAt = :at
                        where d.webhookId = :webhook and d.status = WAITING""")
                .setParameter("webhook", webhook.value())
                .setParameter("at", at)
                .executeUpdate();
    }
}
