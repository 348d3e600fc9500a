package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Large requests cost neither the memory nor the others' time. */
@Tag("stress")
class LargeBodiesIT {

    private static final int AT_ONCE = 32;
    private static final int MOST_ROWS = 1_000;

    @Test
    void thirtyTwoOfTheLargestAtOnceAreRefusedAndTheOthersAreAnswered() throws Exception {
        Merchant merchant = Cast.merchant("");
        String orders = "merchants/" + merchant.id() + "/orders";
        byte[] order =
                utf8("{\"reference\":\"o\",\"lines\":[null" + ",null".repeat(3_999_999) + "]}");
        byte[] rows = utf8("[1" + ",1".repeat(9_999_999) + "]");
        byte[] taken = utf8("[1" + ",1".repeat(4_999_000) + "]");

        assertRefused("order of 20 MB", orders, () -> BodyPublishers.ofByteArray(order));
        assertRefused("order of 20 MB in chunks", orders, () -> chunks(order));
        assertRefused("batch of 20 MB", orders + "/batch", () -> BodyPublishers.ofByteArray(rows));
        assertRefused("batch of 20 MB in chunks", orders + "/batch", () -> chunks(rows));
        assertRefused("batch of 10 MB", orders + "/batch", () -> BodyPublishers.ofByteArray(taken));
        assertRefused(
                "products of 10 MB, as PUT",
                "merchants/" + merchant.id() + "/products",
                () -> BodyPublishers.ofByteArray(taken));

        Api.Answer one = merchant.api().post(orders, Shop.order("O1", ""));
        assertThat(one.status()).isEqualTo(201);
    }

    @Test
    void aBatchHasAThousandRowsAndIsTakenWithAByteOrderMark() {
        Merchant merchant = Cast.merchant("");
        String batch = "merchants/" + merchant.id() + "/orders/batch";
        String nested = "[{\"x\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}]";

        assertThat(merchant.api().post(batch, nested).status()).isEqualTo(400);
        assertThat(merchant.api().post(batch, "[1" + ",1".repeat(MOST_ROWS) + "]").status())
                .isEqualTo(422);
        Api.Answer answer =
                merchant.api()
                        .post(
                                batch,
                                "\uFEFF["
                                        + Shop.order("B1", "")
                                        + ","
                                        + Shop.order("B2", "").replace("\"currency\"", "\"money\"")
                                        + "]");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getInt("accepted")).isEqualTo(1);
        assertThat(answer.items().getJsonObject(1).getString("code")).isEqualTo("UNKNOWN_FIELD");
    }

    private static void assertRefused(String what, String path, Supplier<BodyPublisher> body)
            throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE + 1);
        AtomicBoolean over = new AtomicBoolean();
        Instant begin = Instant.now();
        try {
            Future<Duration> others = senders.submit(() -> slowestAnswer(over));
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(senders.submit(() -> outcome(path, body.get())));
            }
            Map<String, Integer> counts = new TreeMap<>();
            for (Future<String> answer : answers) {
                counts.merge(answer.get(), 1, Integer::sum);
            }
            over.set(true);
            System.out.printf(
                    "32 at once, %s: %s after %d ms, the others' slowest answer %d ms%n",
                    what,
                    counts,
                    Duration.between(begin, Instant.now()).toMillis(),
                    others.get().toMillis());
            assertThat(counts.keySet())
                    .as(what)
                    .isSubsetOf("413 TOO_LARGE", "422 VALIDATION_FAILED", "503 UNAVAILABLE");
            assertThat(others.get()).isLessThan(Duration.ofSeconds(20));
        } finally {
            over.set(true);
            senders.shutdown();
        }
    }

    /** What somebody else waits at most for an answer meanwhile. */
    private static Duration slowestAnswer(AtomicBoolean over) throws InterruptedException {
        Duration slowest = Duration.ZERO;
        while (!over.get()) {
            Instant asked = Instant.now();
            assertThat(Api.as("demo-finance").get("me").status()).isEqualTo(200);
            Duration waited = Duration.between(asked, Instant.now());
            slowest = waited.compareTo(slowest) > 0 ? waited : slowest;
            Thread.sleep(20);
        }
        return slowest;
    }

    private static String outcome(String path, BodyPublisher body) {
        String method = path.endsWith("products") ? "PUT" : "POST";
        HttpResponse<String> answer =
                EveryCall.send(
                        EveryCall.request(path)
                                .header("Authorization", "Bearer demo-operator")
                                .header("Content-Type", "application/json")
                                .method(method, body));
        return answer.statusCode() + " " + EveryCall.code(answer);
    }

    private static BodyPublisher chunks(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
