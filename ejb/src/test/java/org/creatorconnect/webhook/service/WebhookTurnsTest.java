package org.creatorconnect.webhook.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.webhook.PauseReason;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookStatus;
import org.creatorconnect.webhook.provider.WebhookReply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a delivery at each try, with its rows as they are in the database. */
class WebhookTurnsTest extends TestWebhooks {

    private static final Duration LEASE = WebhookTurns.LEASE;

    private WebhookId webhook;
    private WebhookDeliveryId first;

    @BeforeEach
    void add() {
        actAsMerchant(rows.aurora);
        webhook = added();
        first = tested(webhook);
    }

    @Test
    void aMessageIsSentSignedAndWhatIsTakenIsNotSentAgain() {
        Turn turn = begin().orElseThrow();
        assertThat(turn.delivery()).isEqualTo(first);
        assertThat(turn.message().id()).isEqualTo(first.text());
        assertThat(turn.message().timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(turn.message().signature()).startsWith("v1,").doesNotContain(" ");
        assertThat(turn.message().body()).contains("\"type\":\"webhook.test\"");
        end(turn, 200);
        assertThat(delivery(first).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
        clock.pass(Duration.ofDays(9));
        assertThat(begin()).isEmpty();
    }

    @Test
    void whileAReceiverThinksNothingElseIsSentThereAndAnotherWebhookIsServed() {
        tested(webhook);
        assertThat(begin()).isPresent();
        assertThat(begin()).isEmpty();
        actAsMerchant(rows.nordlys);
        WebhookDeliveryId others = tested(added());
        assertThat(begin().orElseThrow().delivery()).isEqualTo(others);
    }

    @Test
    void whoeverDiesLeavesALeaseThatRunsOutAndTheSameMessageGoesOutAgain() {
        Turn lost = begin().orElseThrow();
        clock.pass(LEASE.minusMillis(1));
        assertThat(begin()).isEmpty();
        clock.pass(Duration.ofMillis(1));
        Turn again = begin().orElseThrow();
        assertThat(again.message().id()).isEqualTo(lost.message().id());
        assertThat(again.message().body()).isEqualTo(lost.message().body());
        assertThat(again.attempt()).isEqualTo(2);
        end(lost, 500);
        assertThat(delivery(first).isTrying(2)).isTrue();
        end(again, 204);
        assertThat(delivery(first).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
    }

    @Test
    void aDemosClockDoesNotHurryAReceiver() {
        assertThat(begin()).isPresent();
        clock.move(Duration.ofHours(5));
        assertThat(begin()).isEmpty();
    }

    @Test
    void anHourOfErrorsLosesNothingAndNothingIsTakenTwice() {
        WebhookDeliveryId second = tested(webhook);
        for (int minutes = 0; minutes < 60; minutes++) {
            begin().ifPresent(turn -> end(turn, 500));
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(List.of(first, second))
                .allSatisfy(
                        id ->
                                assertThat(delivery(id).status())
                                        .isEqualTo(WebhookDeliveryStatus.WAITING));
        int taken = 0;
        for (int minutes = 0; minutes < 6 * 60; minutes++) {
            Optional<Turn> turn = begin();
            turn.ifPresent(one -> end(one, 200));
            taken += turn.isPresent() ? 1 : 0;
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(taken).isEqualTo(2);
        assertThat(delivery(second).status()).isEqualTo(WebhookDeliveryStatus.DELIVERED);
    }

    @Test
    void afterThreeDaysWithoutOneThatWasTakenItIsPausedAndItsOwnerTold() {
        for (int hours = 0; hours < 80; hours++) {
            begin().ifPresent(turn -> end(turn, 503));
            clock.pass(Duration.ofHours(1));
        }
        assertThat(delivery(first).status()).isEqualTo(WebhookDeliveryStatus.FAILED);
        assertThat(webhook().status()).isEqualTo(WebhookStatus.PAUSED);
        assertThat(webhook().pauseReason()).contains(PauseReason.FAILING);
        assertThat(acts.words).containsOnlyOnce("WEBHOOK_FAILING");
    }

    @Test
    void whatIsGoneIsPausedAndWhatWaitedIsNotSent() {
        WebhookDeliveryId second = tested(webhook);
        end(begin().orElseThrow(), 410);
        entityManager.flush();
        entityManager.clear();
        assertThat(delivery(first).status()).isEqualTo(WebhookDeliveryStatus.FAILED);
        assertThat(delivery(second).status()).isEqualTo(WebhookDeliveryStatus.DROPPED);
        assertThat(webhook().pauseReason()).contains(PauseReason.GONE);
        assertThat(acts.words).contains("WEBHOOK_GONE");
        keeping().resume(webhook);
        sentOnceMore().replay(second);
        entityManager.flush();
        assertThat(begin().orElseThrow().delivery()).isEqualTo(second);
    }

    @Test
    void aRedirectIsNoAnswerThatTakesAnything() {
        end(begin().orElseThrow(), 302);
        assertThat(delivery(first).status()).isEqualTo(WebhookDeliveryStatus.WAITING);
    }

    @Test
    void aReceiverThatAsksForItIsLeftAlone() {
        Turn turn = begin().orElseThrow();
        turns().end(
                        turn,
                        new WebhookReply(
                                new WebhookDelivery.Answer(429, "slowly"), Duration.ofHours(2)));
        clock.pass(Duration.ofMinutes(119));
        assertThat(begin()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(begin()).isPresent();
    }

    @Test
    void aReplayIsTheSameMessageOnceMore() {
        Turn before = begin().orElseThrow();
        end(before, 200);
        sentOnceMore().replay(first);
        entityManager.flush();
        Turn again = begin().orElseThrow();
        assertThat(again.message().id()).isEqualTo(before.message().id());
        assertThat(again.message().body()).isEqualTo(before.message().body());
    }

    @Test
    void duringARotationEveryMessageIsSignedWithBothSecretsAndADayLaterWithOne() {
        keeping().rotate(webhook);
        entityManager.flush();
        assertThat(signatures(begin().orElseThrow())).hasSize(2);
        clock.pass(Duration.ofHours(24));
        assertThat(signatures(begin().orElseThrow())).hasSize(1);
    }

    @Test
    void ofThreeSecretsTheOldestSignsNoMore() {
        keeping().rotate(webhook);
        entityManager.flush();
        keeping().rotate(webhook);
        entityManager.flush();
        assertThat(signatures(begin().orElseThrow())).hasSize(2);
    }

    private Optional<Turn> begin() {
        Optional<Turn> turn = turns().begin();
        entityManager.flush();
        return turn;
    }

    private void end(Turn turn, int code) {
        turns().end(turn, new WebhookReply(new WebhookDelivery.Answer(code, ""), Duration.ZERO));
        entityManager.flush();
    }

    private Webhook webhook() {
        return webhooks.lock(webhook);
    }

    private static String[] signatures(Turn turn) {
        return turn.message().signature().split(" ");
    }
}
