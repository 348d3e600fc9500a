package org.creatorconnect.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.merchant.MerchantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTablesTest extends DatabaseTest {

    /** Long after whatever other tests have left waiting. */
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

    private final WebhookRepository webhooks = new WebhookRepository();
    private final WebhookDeliveryRepository deliveries = new WebhookDeliveryRepository();
    private final UUID merchant = UUID.randomUUID();

    @BeforeEach
    void connect() {
        with(webhooks);
        with(deliveries);
        merchant(entityManager, merchant);
    }

    @Test
    void onlyAWebhookThatSomethingIsDueForHasItsTurn() {
        Webhook webhook = webhook(entityManager, merchant);
        entityManager.flush();
        assertThat(next()).isEmpty();
        WebhookDelivery delivery = delivery(entityManager, webhook, NOW);
        entityManager.flush();
        assertThat(next()).contains(webhook.id());
        assertThat(deliveries.next(webhook.id(), NOW.minusSeconds(1))).isEmpty();
        assertThat(deliveries.next(webhook.id(), NOW).map(WebhookDelivery::id))
                .contains(delivery.id());
    }

    @Test
    void theOneThatWasServedTheLongestAgoIsNext() {
        Webhook first = webhook(entityManager, merchant);
        Webhook second = webhook(entityManager, merchant);
        delivery(entityManager, first, NOW);
        delivery(entityManager, second, NOW);
        first.lease(NOW.minusSeconds(1));
        second.lease(NOW.minusSeconds(2));
        entityManager.flush();
        assertThat(next()).contains(second.id());
        second.lease(NOW.plusSeconds(60));
        entityManager.flush();
        assertThat(next()).contains(first.id());
    }

    @Test
    void oneThatIsLeasedOrRestsOrIsPausedHasNoTurn() {
        Webhook webhook = webhook(entityManager, merchant);
        delivery(entityManager, webhook, NOW);
        webhook.lease(LATER.plusSeconds(1));
        entityManager.flush();
        assertThat(next()).isEmpty();
        webhook.release(LATER.plusSeconds(1), NOW);
        webhook.fail(LATER);
        entityManager.flush();
        assertThat(next()).isEmpty();
        webhook.pause(PauseReason.BY_OWNER);
        webhook.resume(NOW);
        entityManager.flush();
        assertThat(next()).contains(webhook.id());
        webhook.pause(PauseReason.BY_OWNER);
        entityManager.flush();
        assertThat(next()).isEmpty();
    }

    @Test
    void whatOneWorkerIsAtNoOtherTakes() {
        UUID other = UUID.randomUUID();
        WebhookId id =
                inTransaction(
                        own -> {
                            merchant(own, other);
                            Webhook webhook = webhook(own, other);
                            delivery(own, webhook, NOW.minus(Duration.ofDays(300)));
                            return webhook.id();
                        });
        try {
            assertThat(next()).contains(id);
            Optional<Webhook> second =
                    inTransaction(own -> with(new WebhookRepository(), own).lockNext(LATER, LATER));
            assertThat(second.map(Webhook::id)).isNotEqualTo(Optional.of(id));
        } finally {
            entityManager.getTransaction().rollback();
            doInTransaction(
                    own ->
                            own.createNativeQuery(
                                            "UPDATE webhook SET status = 'ENDED', ended_at = created_at"
                                                    + " WHERE id = ?1")
                                    .setParameter(1, id.value())
                                    .executeUpdate());
        }
    }

    @Test
    void thoseThatHaveEndedDoNotCount() {
        webhook(entityManager, merchant).end(NOW);
        webhook(entityManager, merchant);
        entityManager.flush();
        assertThat(webhooks.lockAndCount(WebhookOwner.of(new MerchantId(merchant)))).isEqualTo(1);
    }

    @Test
    void anEndDropsWhatWaitsAndNothingElse() {
        Webhook webhook = webhook(entityManager, merchant);
        delivery(entityManager, webhook, NOW);
        WebhookDelivery taken = delivery(entityManager, webhook, NOW);
        taken.begin(NOW, Duration.ofSeconds(60));
        taken.delivered(new WebhookDelivery.Answer(204, ""), NOW);
        entityManager.flush();
        assertThat(deliveries.drop(webhook.id(), NOW)).isEqualTo(1);
        entityManager.clear();
        assertThat(deliveries.lock(taken.id()).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
    }

    @Test
    void theSecretBeforeSignsForADayMore() {
        Webhook webhook = webhook(entityManager, merchant);
        WebhookSecret old = secret(webhook, new UUID(1, 1));
        old.retire(NOW.plus(WebhookSecret.OVERLAP));
        secret(webhook, new UUID(1, 2));
        entityManager.flush();
        assertThat(webhooks.secrets(webhook.id(), NOW))
                .extracting(WebhookSecret::id)
                .containsExactly(new UUID(1, 2), new UUID(1, 1));
        assertThat(webhooks.secrets(webhook.id(), NOW.plus(Duration.ofHours(24))))
                .extracting(WebhookSecret::id)
                .containsExactly(new UUID(1, 2));
    }

    @Test
    void nobodyRedirectsOrRewritesWhatWasToBeSent() {
        delivery(entityManager, webhook(entityManager, merchant), NOW);
        entityManager.flush();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE webhook_delivery SET payload = '{}'")
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class);
    }

    private Optional<WebhookId> next() {
        return webhooks.lockNext(LATER, LATER).map(Webhook::id);
    }

    private static void merchant(EntityManager own, UUID id) {
        own.createNativeQuery(
                        "INSERT INTO merchant (id, version, name, search_words, country, house_brand,"
                                + " created_at) VALUES (?1, 0, 'Nordlys', 'nordlys', 'SE', false, ?2)")
                .setParameter(1, id)
                .setParameter(2, NOW)
                .executeUpdate();
    }

    private static Webhook webhook(EntityManager own, UUID merchant) {
        Webhook webhook =
                new Webhook(
                        new WebhookId(UUID.randomUUID()),
                        WebhookOwner.of(new MerchantId(merchant)),
                        "https://hooks.shop.example/in",
                        Set.of(WebhookEvent.COMMISSION_CREATED),
                        NOW);
        own.persist(webhook);
        return webhook;
    }

    private static WebhookDelivery delivery(EntityManager own, Webhook webhook, Instant at) {
        WebhookDelivery delivery =
                new WebhookDelivery(
                        new WebhookDeliveryId(UUID.randomUUID()),
                        new WebhookDelivery.Recipient(webhook.id(), webhook.owner().id()),
                        new WebhookDelivery.Message(
                                WebhookEvent.COMMISSION_CREATED, UUID.randomUUID(), "{}"),
                        at);
        with(new WebhookDeliveryRepository(), own).add(List.of(delivery));
        return delivery;
    }

    private WebhookSecret secret(Webhook webhook, UUID id) {
        WebhookSecret secret = new WebhookSecret(id, webhook.id(), new byte[] {1}, NOW);
        webhooks.add(secret);
        return secret;
    }
}
