package org.creatorconnect.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a delivery that is never taken is tried. */
class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final WebhookDelivery.Answer ERROR = new WebhookDelivery.Answer(500, "");

    @Test
    void waitsGrowFromFiveSecondsToADay() {
        assertThat(RetrySchedule.wait(1, 0, Duration.ZERO)).isEqualTo(Duration.ofSeconds(5));
        assertThat(RetrySchedule.wait(2, 0, Duration.ZERO)).isEqualTo(Duration.ofMinutes(5));
        assertThat(RetrySchedule.wait(9, 0, Duration.ZERO)).isEqualTo(Duration.ofHours(24));
        assertThat(RetrySchedule.wait(90, 0, Duration.ZERO)).isEqualTo(Duration.ofHours(24));
        for (int attempt = 1; attempt < 9; attempt++) {
            assertThat(RetrySchedule.wait(attempt + 1, 0, Duration.ZERO))
                    .isGreaterThan(RetrySchedule.wait(attempt, 0.9, Duration.ZERO));
        }
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        assertThat(RetrySchedule.wait(2, 1, Duration.ZERO)).isEqualTo(Duration.ofMinutes(6));
        assertThat(RetrySchedule.wait(2, 0.5, Duration.ZERO)).isEqualTo(Duration.ofSeconds(330));
    }

    @Test
    void aReceiverPutsATryOffButNeverForMoreThanADay() {
        assertThat(RetrySchedule.wait(1, 0, Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
        assertThat(RetrySchedule.wait(3, 0, Duration.ofSeconds(1)))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(RetrySchedule.wait(1, 0, Duration.ofDays(400))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void theLastOfTenTriesIsMadeThreeDaysAfterTheFirst() {
        WebhookDelivery delivery =
                new WebhookDelivery(
                        new WebhookDeliveryId(UUID.randomUUID()),
                        new WebhookDelivery.Recipient(
                                new WebhookId(UUID.randomUUID()), UUID.randomUUID()),
                        new WebhookDelivery.Message(
                                WebhookEvent.WEBHOOK_TEST, UUID.randomUUID(), "{}"),
                        NOW);
        List<Duration> tries = new ArrayList<>();
        while (delivery.status() == WebhookDeliveryStatus.WAITING) {
            Instant at = delivery.nextTryAt();
            tries.add(Duration.between(NOW, at));
            int attempt = delivery.begin(at, Duration.ofSeconds(60));
            delivery.failed(ERROR, RetrySchedule.wait(attempt, 0, Duration.ZERO), at);
        }
        assertThat(delivery.status()).isEqualTo(WebhookDeliveryStatus.FAILED);
        assertThat(tries).hasSize(10);
        assertThat(tries.get(0)).isZero();
        assertThat(tries.get(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(tries.get(9)).isEqualTo(Duration.ofDays(3));
    }
}
