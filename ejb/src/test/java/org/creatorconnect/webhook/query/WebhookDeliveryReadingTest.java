package org.creatorconnect.webhook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookOwner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookDeliveryReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 5;

    private final UUID merchant = UUID.randomUUID();
    private final WebhookId webhook = new WebhookId(UUID.randomUUID());
    private final List<UUID> ids = new ArrayList<>();

    @BeforeEach
    void send() {
        insert(
                "INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)"
                        + " VALUES (?1, 0, 'Nordlys', 'nordlys', 'SE', false, ?2)",
                merchant,
                NOW);
        entityManager.persist(
                new Webhook(
                        webhook,
                        WebhookOwner.of(new MerchantId(merchant)),
                        "https://hooks.shop.example/in",
                        Set.of(WebhookEvent.COMMISSION_CREATED),
                        NOW));
        for (int at = 0; at < MANY; at++) {
            entityManager.persist(delivery(at));
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                WebhookDeliveryQueries.SORTINGS, PAGE, place -> all().part(entityManager, place));
    }

    @Test
    void everyConditionNarrows() {
        assertThat(count(all())).isEqualTo(MANY);
        assertThat(
                        count(
                                all().and(
                                                WebhookDeliveryReading.IN_STATE,
                                                "states",
                                                Set.of(WebhookDeliveryStatus.DELIVERED))))
                .isEqualTo(MANY / 3);
        assertThat(
                        count(
                                all().and(
                                                WebhookDeliveryReading.OF_EVENT,
                                                "events",
                                                Set.of(WebhookEvent.TASK_PUBLISHED))))
                .isEqualTo(MANY / 2);
        assertThat(count(all().and(WebhookDeliveryReading.FOUND, "found", ids.get(3)))).isOne();
        assertThat(count(all().and(WebhookDeliveryReading.NAMED, "ids", ids.subList(0, 2))))
                .isEqualTo(2);
        assertThat(count(all().and(WebhookDeliveryReading.SINCE, "since", NOW.plusSeconds(2))))
                .isEqualTo(MANY - 2);
        assertThat(count(all().and(WebhookDeliveryReading.UNTIL, "until", NOW.plusSeconds(2))))
                .isEqualTo(2);
        assertThat(count(all().and(WebhookDeliveryReading.OWNED, "owner", UUID.randomUUID())))
                .isZero();
        assertThat(count(all().and(WebhookDeliveryReading.OWNED, "owner", merchant)))
                .isEqualTo(MANY);
    }

    @Test
    void aWebhookComesWithItsEvents() {
        assertThat(WebhookReading_.subscriptions(entityManager, List.of(webhook.value())))
                .containsExactly(
                        new WebhookSubscription(webhook.value(), WebhookEvent.COMMISSION_CREATED));
        assertThat(
                        Listing.of(
                                        WebhookFacts.class,
                                        WebhookReading.SELECT,
                                        WebhookReading.FROM,
                                        WebhookQueries.SORTINGS)
                                .and(WebhookReading.OF_MERCHANT, "merchant", merchant)
                                .part(entityManager, Place.start(5))
                                .rows())
                .hasSize(1);
    }

    private Listing<WebhookDeliveryRow> all() {
        return Listing.of(
                        WebhookDeliveryRow.class,
                        WebhookDeliveryReading.SELECT,
                        WebhookDeliveryReading.FROM,
                        WebhookDeliveryQueries.SORTINGS)
                .and(WebhookDeliveryReading.OF_WEBHOOK, "webhook", webhook.value());
    }

    private long count(Listing<WebhookDeliveryRow> list) {
        return list.total(entityManager).counted();
    }

    private WebhookDelivery delivery(int at) {
        UUID id = UUID.randomUUID();
        ids.add(id);
        WebhookDelivery delivery =
                new WebhookDelivery(
                        new WebhookDeliveryId(id),
                        new WebhookDelivery.Recipient(webhook, merchant),
                        new WebhookDelivery.Message(
                                at % 2 == 0
                                        ? WebhookEvent.COMMISSION_CREATED
                                        : WebhookEvent.TASK_PUBLISHED,
                                UUID.randomUUID(),
                                "{}"),
                        NOW.plusSeconds(at));
        if (at % 3 == 0) {
            delivery.begin(NOW, Duration.ofSeconds(60));
            delivery.delivered(new WebhookDelivery.Answer(204, ""), NOW);
        }
        return delivery;
    }
}
