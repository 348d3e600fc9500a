package org.creatorconnect.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Webhook webhook =
            new Webhook(
                    new WebhookId(UUID.randomUUID()),
                    WebhookOwner.of(new MerchantId(UUID.randomUUID())),
                    "https://hooks.shop.example/in",
                    Set.of(WebhookEvent.COMMISSION_CREATED),
                    NOW);

    @Test
    void itRestsLongerAfterEachFailureAndFiveMinutesAtMost() {
        webhook.fail(NOW);
        assertThat(webhook.restsUntil()).isEqualTo(NOW.plusSeconds(5));
        webhook.fail(NOW);
        assertThat(webhook.restsUntil()).isEqualTo(NOW.plusSeconds(10));
        for (int more = 0; more < 40; more++) {
            webhook.fail(NOW);
        }
        assertThat(webhook.restsUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        webhook.recover();
        webhook.fail(NOW);
        assertThat(webhook.restsUntil()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void itIsToBePausedWhenNothingWasTakenForThreeDays() {
        assertThat(webhook.fail(NOW)).isFalse();
        assertThat(webhook.fail(NOW.plus(Duration.ofDays(3)).minusMillis(1))).isFalse();
        assertThat(webhook.fail(NOW.plus(Duration.ofDays(3)))).isTrue();
    }

    @Test
    void oneThatWasTakenBetweenBeginsTheDaysAnew() {
        webhook.fail(NOW);
        webhook.recover();
        assertThat(webhook.fail(NOW.plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void anotherWorkersLeaseStays() {
        webhook.lease(NOW.plusSeconds(60));
        Instant second = NOW.plusSeconds(120);
        webhook.lease(second);
        webhook.release(NOW.plusSeconds(60), NOW);
        assertThatThrownBy(() -> webhook.resume(NOW)).isInstanceOf(StateForbids.class);
        webhook.release(second, NOW);
    }

    @Test
    void whatHasEndedStaysEnded() {
        webhook.pause(PauseReason.BY_OWNER);
        assertThat(webhook.pauseReason()).contains(PauseReason.BY_OWNER);
        webhook.end(NOW);
        assertThat(webhook.pauseReason()).isEmpty();
        assertThatThrownBy(() -> webhook.resume(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> webhook.pause(PauseReason.GONE)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> webhook.change("https://x.example", Set.of()))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void everyEventIsChosenByItsTypeOrItsFamily() {
        assertThat(WebhookEvent.chosen("commission.created"))
                .containsExactly(WebhookEvent.COMMISSION_CREATED);
        assertThat(WebhookEvent.chosen("commission.*")).hasSize(5);
        assertThat(WebhookEvent.chosen("webhook.*")).isEmpty();
        assertThat(WebhookEvent.chosen("*")).isEmpty();
        assertThat(WebhookEvent.chosen("commission")).isEmpty();
        assertThat(WebhookEvent.ofType("affiliate.role_granted"))
                .contains(WebhookEvent.AFFILIATE_ROLE_GRANTED);
    }
}
