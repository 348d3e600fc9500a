package org.creatorconnect.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps webhooks and their secrets. */
@ApplicationScoped
public class WebhookRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Webhook webhook) {
        entityManager.persist(webhook);
    }

    public void add(WebhookSecret secret) {
        entityManager.persist(secret);
    }

    /**
     * @throws NotFound when there is no such webhook
     */
    public Webhook lock(WebhookId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Webhook.class, id.value()))
                .orElseThrow(() -> new NotFound("webhook"));
    }

    /**
     * How many webhooks a side has that have not ended; two who ask at once are told one after the
     * other.
     */
    public long lockAndCount(WebhookOwner owner) {
        entityManager
                .createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:owner, 140))")
                .setParameter("owner", owner.id().toString())
                .getSingleResult();
        return entityManager
                .createQuery(
                        """
                        select count(*) from Webhook w where w.status <> ENDED
                        and (w.affiliateId = :owner or w.merchantId = :owner)""",
                        Long.class)
                .setParameter("owner", owner.id())
                .getSingleResult();
    }

    /**
     * The webhook that was served the longest ago, locked so that deliveries can still be added, of
     * those that something is due for and that nobody serves.
     *
     * @param now by the application's clock
     * @param machineNow by the machine's, which leases are told by
     */
    public Optional<Webhook> lockNext(Instant now, Instant machineNow) {
        return entityManager
                .createNativeQuery(
                        """
                        SELECT w.* FROM webhook w
                        WHERE w.status = 'ACTIVE' AND w.leased_until <= :machineNow
                          AND w.rests_until <= :now
                          AND EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.webhook_id = w.id
                                      AND d.status = 'WAITING' AND d.next_try_at <= :now)
                        ORDER BY w.leased_until, w.id LIMIT 1 FOR NO KEY UPDATE OF w SKIP LOCKED""",
                        Webhook.class)
                .setParameter("now", now)
                .setParameter("machineNow", machineNow)
                .getResultStream()
                .map(Webhook.class::cast)
                .findFirst();
    }

    /** The secrets that its deliveries are signed with at this time, the newest first. */
    public List<WebhookSecret> secrets(WebhookId webhook, Instant at) {
        return entityManager
                .createQuery(
                        """
                        select s from WebhookSecret s where s.webhookId = :webhook
                        and (s.retiresAt is null or s.retiresAt > :at) order by s.id desc""",
                        WebhookSecret.class)
                .setParameter("webhook", webhook.value())
                .setParameter("at", at)
                .getResultList();
    }
}
