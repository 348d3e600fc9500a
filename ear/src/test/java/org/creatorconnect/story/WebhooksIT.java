package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Programs of merchants and creators are told of what happens, whatever they answer. */
class WebhooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebhookReceiver receiver = RunningProduct.get().receiver();
    private final String path = "/" + UUID.randomUUID();

    @Test
    void bothSidesOfATaskAreToldOfWhatTheySeeAndOthersOfNothing() {
        Merchant merchant = Cast.merchant("1000.00");
        Creator creator = Cast.influencer();
        Api.Answer made = add(merchant.api(), path, "task.*", "submission.*");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("ACTIVE");
        add(creator.api(), path + "/creator", "task.*");
        add(Cast.merchant("").api(), path + "/stranger", "task.*", "submission.*");
        String task = Cast.published(merchant, fee("100.00"));
        creator.api().post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}");
        await(path, 2);
        await(path + "/creator", 1);
        WebhookReceiver.Message published = receiver.at(path).get(0);
        assertThat(published.isSignedBy(made.text("secret"))).isTrue();
        assertThat(published.body())
                .startsWith("{\"type\":\"task.published\",\"timestamp\":\"")
                .contains(task);
        assertThat(receiver.at(path + "/creator").get(0).body())
                .contains("task.application_made")
                .doesNotContain("Mara");
        assertThat(receiver.at(path + "/stranger")).isEmpty();
        assertThat(states(merchant.api(), made.text("id")))
                .containsExactly("DELIVERED", "DELIVERED");
    }

    @Test
    void anHourOfErrorsLosesNothingAndEveryIdIsTakenOnce() {
        Merchant merchant = Cast.merchant("1000.00");
        String webhook = add(merchant.api(), path, "task.*").text("id");
        receiver.answer(path, 500);
        Cast.published(merchant, fee("50.00"));
        Cast.published(merchant, fee("60.00"));
        await(path, 1);
        advance("PT1H");
        await(path, 3);
        receiver.answer(path, 200);
        for (int hours = 0; hours < 3; hours++) {
            advance("PT1H");
            pause();
        }
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> states(merchant.api(), webhook),
                        states -> assertThat(states).containsExactly("DELIVERED", "DELIVERED"));
        List<String> taken =
                receiver.at(path).stream()
                        .filter(one -> one.answered() == 200)
                        .map(WebhookReceiver.Message::id)
                        .toList();
        assertThat(taken).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aReplayIsTheSameMessageAndDuringARotationBothSecretsSign() {
        Api api = Cast.merchant("").api();
        Api.Answer made = add(api, path, "task.published");
        String webhook = made.text("id");
        String delivery = api.post("webhooks/" + webhook + "/test", "").text("id");
        await(path, 1);
        awaitState(api, webhook, "DELIVERED");
        Api.Answer rotated = api.post("webhooks/" + webhook + "/secret", "");
        assertThat(rotated.status()).isEqualTo(201);
        assertThat(api.post("webhook-deliveries/" + delivery + "/replay", "").text("status"))
                .isEqualTo("WAITING");
        await(path, 2);
        WebhookReceiver.Message again = receiver.at(path).get(1);
        assertThat(again.id()).isEqualTo(receiver.at(path).get(0).id()).isEqualTo(delivery);
        assertThat(again.signatures()).isEqualTo(2);
        assertThat(again.isSignedBy(made.text("secret"))).isTrue();
        assertThat(again.isSignedBy(rotated.text("secret"))).isTrue();
    }

    @Test
    void whatIsGoneIsPausedAndItsOwnerTold() {
        Api api = Cast.merchant("").api();
        String webhook = add(api, path, "task.published").text("id");
        receiver.answer(path, 410);
        api.post("webhooks/" + webhook + "/test", "");
        awaitState(api, webhook, "FAILED");
        assertThat(api.get("webhooks/" + webhook).text("pauseReason")).isEqualTo("GONE");
        assertThat(
                        api.get("notifications")
                                .items()
                                .getValuesAs(JsonObject.class)
                                .get(0)
                                .getString("kind"))
                .isEqualTo("WEBHOOK_GONE");
        assertThat(api.post("webhooks/" + webhook + "/resumption", "").text("status"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void aStrangersWebhookIsNotFoundAndTheEleventhIsRefused() {
        Api api = Cast.merchant("").api();
        String webhook = add(api, path, "task.published").text("id");
        String delivery = api.post("webhooks/" + webhook + "/test", "").text("id");
        Api stranger = Cast.merchant("").api();
        for (String call : List.of("pause", "resumption", "end", "secret", "test")) {
            assertThat(stranger.post("webhooks/" + webhook + "/" + call, "").status())
                    .as(call)
                    .isEqualTo(404);
        }
        assertThat(stranger.get("webhooks/" + webhook).status()).isEqualTo(404);
        assertThat(stranger.get("webhooks/" + webhook + "/deliveries").status()).isEqualTo(404);
        assertThat(stranger.put("webhooks/" + webhook, "{}").status()).isEqualTo(404);
        assertThat(stranger.post("webhook-deliveries/" + delivery + "/replay", "").status())
                .isEqualTo(404);
        assertThat(Api.as("demo-finance").get("webhooks").text("code")).isEqualTo("ROLE_REQUIRED");
        IntStream.range(1, 10).forEach(more -> add(api, path + more, "task.published"));
        assertThat(add(api, path, "task.published").text("code")).isEqualTo("TOO_MANY_WEBHOOKS");
        api.post("webhooks/" + webhook + "/end", "");
        assertThat(add(api, path, "task.published").status()).isEqualTo(201);
    }

    @Test
    void nothingIsSentIntoOurOwnNetworkAndARedirectIsNotFollowed() {
        Api api = Cast.merchant("").api();
        for (String url :
                List.of(
                        "http://localhost/in",
                        "https://localhost/in",
                        "https://127.0.0.1/in",
                        "https://10.0.0.1/in",
                        "https://169.254.169.254/latest/meta-data/",
                        "https://[::1]/in",
                        "https://2130706433/in",
                        receiver.url("/in").replace("localhost", "127.0.0.1"))) {
            assertThat(addUrl(api, url, "task.published").text("code"))
                    .as(url)
                    .isEqualTo("VALIDATION_FAILED");
        }
        String webhook = add(api, path, "task.published").text("id");
        Tables.run(
                "UPDATE webhook SET url = '"
                        + receiver.url(path).replace("localhost", "127.0.0.1")
                        + "' WHERE id = '"
                        + webhook
                        + "'");
        api.post("webhooks/" + webhook + "/test", "");
        awaitTry(api, webhook);
        assertThat(receiver.at(path)).isEmpty();
        String elsewhere = add(api, path + "/moved", "task.published").text("id");
        receiver.answer(path + "/moved", 302);
        api.post("webhooks/" + elsewhere + "/test", "");
        awaitTry(api, elsewhere);
        assertThat(receiver.at(path + "/moved/elsewhere")).isEmpty();
        assertThat(states(api, elsewhere)).containsExactly("WAITING");
    }

    private Api.Answer add(Api api, String at, String... events) {
        return addUrl(api, receiver.url(at), events);
    }

    private static Api.Answer addUrl(Api api, String url, String... events) {
        return api.post(
                "webhooks",
                "{\"url\": \""
                        + url
                        + "\", \"events\": [\""
                        + String.join("\", \"", events)
                        + "\"]}");
    }

    private void await(String at, int messages) {
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> receiver.at(at),
                        come -> assertThat(come).hasSizeGreaterThanOrEqualTo(messages));
    }

    private static void awaitState(Api api, String webhook, String state) {
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> states(api, webhook),
                        states -> assertThat(states).containsOnly(state));
    }

    /** Something came of the first try. */
    private static void awaitTry(Api api, String webhook) {
        Eventually.within(PATIENCE)
                .assertThat(
                        () ->
                                api.get("webhooks/" + webhook + "/deliveries")
                                        .items()
                                        .getJsonObject(0),
                        delivery -> assertThat(delivery).containsKey("answer"));
    }

    private static List<String> states(Api api, String webhook) {
        return api
                .get("webhooks/" + webhook + "/deliveries")
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getString("status"))
                .toList();
    }

    private static String fee(String amount) {
        return "{\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro(amount) + "}";
    }

    private static void advance(String by) {
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"" + by + "\"}");
    }

    /** The relay looks every second. */
    private static void pause() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
