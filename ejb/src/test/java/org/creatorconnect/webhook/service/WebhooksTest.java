package org.creatorconnect.webhook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.webhook.TooManyWebhooks;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest extends TestWebhooks {

    @BeforeEach
    void actAsAurora() {
        actAsMerchant(rows.aurora);
    }

    @Test
    void aSecretIsToldOnceAndKeptSealed() {
        IssuedSecret issued = keeping().add(EVERYTHING);
        entityManager.flush();
        assertThat(issued.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(issued.toString()).doesNotContain("whsec_");
        assertThat(secrets().keys(issued.webhook())).hasSize(1);
    }

    @Test
    void oneSideHasTenAndNoMoreAndEndedOnesMakeRoom() {
        WebhookId one = added();
        for (int more = 1; more < Webhook.MOST; more++) {
            added();
        }
        assertThatThrownBy(() -> keeping().add(EVERYTHING)).isInstanceOf(TooManyWebhooks.class);
        keeping().end(one);
        assertThat(added()).isNotNull();
        actAsMerchant(rows.nordlys);
        assertThat(added()).isNotNull();
    }

    @Test
    void aStrangersWebhookIsNotFound() {
        WebhookId id = added();
        WebhookDeliveryId delivery = tested(id);
        actAsMerchant(rows.nordlys);
        assertThatThrownBy(() -> keeping().pause(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping().rotate(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping().end(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sentOnceMore().test(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sentOnceMore().replay(delivery))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("delivery");
    }

    @Test
    void whatIsLeftOutOfAChangeStays() {
        WebhookId id = added();
        keeping().change(id, new GivenWebhook(null, List.of("payout.settled")));
        assertThat(webhooks.lock(id).events()).containsExactly(WebhookEvent.PAYOUT_SETTLED);
        keeping().change(id, new GivenWebhook("https://other.shop.example/", null));
        assertThat(webhooks.lock(id).url()).isEqualTo("https://other.shop.example/");
        assertThat(webhooks.lock(id).events()).containsExactly(WebhookEvent.PAYOUT_SETTLED);
    }

    @Test
    void whatHasEndedIsNeitherTestedNorReplayed() {
        WebhookId id = added();
        WebhookDeliveryId delivery = tested(id);
        assertThatThrownBy(() -> sentOnceMore().replay(delivery)).isInstanceOf(StateForbids.class);
        assertThat(keeping().end(id)).isEqualTo(WebhookStatus.ENDED);
        assertThatThrownBy(() -> sentOnceMore().test(id)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> sentOnceMore().replay(delivery)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> keeping().rotate(id)).isInstanceOf(StateForbids.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop.example/in",
                "ftp://shop.example/",
                "http://shop.example/in",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/",
                "https://user:secret@shop.example/",
                "https://shop.example:8443/",
                "https://shop.example:22/"
            })
    void whereNothingMayBeSentNothingIsKept(String url) {
        WebhookTerms terms = new WebhookTerms(new PublicPosts(new Public()));
        assertThatThrownBy(() -> terms.address(url))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageStartingWith("url ");
    }

    @Test
    void aHostThatTheOperatorNamedMayBeAskedByHttp() {
        WebhookTerms terms = new WebhookTerms(new PublicPosts(new Public()));
        assertThat(terms.address("http://localhost:9999/in?a=1#x"))
                .isEqualTo("http://localhost:9999/in?a=1");
        assertThatThrownBy(() -> terms.address("http://localhost:9998/in"))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void whatNobodyCanBeToldIsRefusedByName() {
        WebhookTerms terms = new WebhookTerms(null);
        assertThatThrownBy(() -> terms.events(List.of()))
                .hasMessageContaining("at least one event");
        assertThatThrownBy(() -> terms.events(null)).isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> terms.events(List.of("commission.created", "webhook.test")))
                .hasMessageContaining("commission.created");
        assertThat(terms.events(List.of("payout.*", "payout.settled"))).hasSize(4);
    }

    private static final class Public extends Settings {

        @Override
        public String privateHosts() {
            return "localhost:9999";
        }
    }
}
