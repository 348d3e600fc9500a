package org.creatorconnect.webhook.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.foundation.provider.WebCall;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a receiver's answer is read as. */
class HttpWebhookPostTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aMessageHasItsHeadersAndSaysInWhichCharactersItIsWritten() {
        Receiver receiver = new Receiver(new PublicWeb.Page(204, "", Map.of()));
        assertThat(send(receiver).answer().isTaken()).isTrue();
        assertThat(receiver.call.headers())
                .containsEntry("webhook-id", "msg-1")
                .containsEntry("webhook-timestamp", "1772445600")
                .containsEntry("webhook-signature", "v1,abc");
        assertThat(receiver.call.body().orElseThrow().type())
                .isEqualTo("application/json; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "0, PT0S",
        "-5, PT0S",
        "soon, PT0S",
        "'Mon, 02 Mar 2026 10:30:00 GMT', PT30M",
        "'Mon, 02 Mar 2026 09:30:00 GMT', PT0S"
    })
    void whatAReceiverAsksForIsSecondsOrADate(String asked, Duration wait) {
        Receiver receiver = new Receiver(new PublicWeb.Page(503, "", Map.of("retry-after", asked)));
        assertThat(send(receiver).retryAfter()).isEqualTo(wait);
    }

    @Test
    void ofALongAnswerTheBeginningIsKeptInOneLine() {
        String page = "<html>\n<b>\u0000" + "x".repeat(5000);
        WebhookDelivery.Answer answer =
                send(new Receiver(new PublicWeb.Page(500, page, Map.of()))).answer();
        assertThat(answer.text())
                .hasSize(WebhookDelivery.LONGEST_ANSWER)
                .startsWith("<html> <b> xx")
                .endsWith("x…");
    }

    @Test
    void theScriptAnswersForHostsThatNobodyHasAndForNoOthers() {
        ScriptedWebhookPost script = new ScriptedWebhookPost(new PublicPosts(new Public()));
        assertThat(script.leadsTo("https://hooks.aurora-home.example/in")).isTrue();
        assertThat(script.leadsTo("https://hooks.example.com/in")).isFalse();
        assertThat(script.leadsTo("https://example.org/?.example")).isFalse();
        assertThat(script.leadsTo("http://inside.example:9000/in")).isFalse();
        assertThat(script.post(message("https://hooks.shop.example/")).answer().isTaken()).isTrue();
    }

    private static WebhookReply send(Receiver receiver) {
        return new HttpWebhookPost(receiver, () -> NOW)
                .post(message("https://hooks.example.com/in"));
    }

    private static SignedMessageOut message(String url) {
        return new SignedMessageOut(
                url, WebhookEvent.TASK_PUBLISHED, "msg-1", "1772445600", "v1,abc", "{}");
    }

    private static final class Receiver extends PublicPosts {

        private final PublicWeb.Page answer;
        private WebCall call;

        Receiver(PublicWeb.Page answer) {
            this.answer = answer;
        }

        @Override
        public PublicWeb.Page post(WebCall given) {
            call = given;
            return answer;
        }
    }

    private static final class Public extends Settings {

        @Override
        public String privateHosts() {
            return "inside.example:9000";
        }
    }
}
