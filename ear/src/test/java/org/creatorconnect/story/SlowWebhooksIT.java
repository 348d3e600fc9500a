package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Receivers who think long keep nobody else waiting. */
@Tag("stress")
class SlowWebhooksIT {

    private static final Duration THINKS = Duration.ofSeconds(12);
    private static final int SLOW = 8;
    private static final int MESSAGES = 5;

    /** The relay looks every second, and a message may be a second later than without the slow. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final WebhookReceiver receiver = RunningProduct.get().receiver();
    private final String path = "/" + UUID.randomUUID();

    @Test
    void aSlowReceiverDelaysNoOtherByMoreThanASecond() {
        IntStream.range(0, SLOW).forEach(this::slow);
        Eventually.within(Duration.ofSeconds(10))
                .assertThat(
                        () -> receiver.at(path + "/slow0"), come -> assertThat(come).hasSize(1));
        Api quick = Cast.merchant("").api();
        String webhook = add(quick, path + "/quick");
        for (int i = 0; i < MESSAGES; i++) {
            long sent = System.nanoTime();
            quick.post("webhooks/" + webhook + "/test", "");
            int expected = i + 1;
            Eventually.within(Duration.ofSeconds(10))
                    .assertThat(
                            () -> receiver.at(path + "/quick"),
                            come -> assertThat(come).hasSize(expected));
            long came = receiver.at(path + "/quick").get(i).at();
            assertThat(Duration.ofNanos(came - sent)).isLessThanOrEqualTo(LIMIT);
        }
    }

    /** One that has messages enough to think about all the while. */
    private void slow(int number) {
        receiver.think(path + "/slow" + number, THINKS);
        Api api = Cast.merchant("").api();
        String webhook = add(api, path + "/slow" + number);
        List.of(1, 2, 3).forEach(more -> api.post("webhooks/" + webhook + "/test", ""));
    }

    private String add(Api api, String at) {
        return api.post(
                        "webhooks",
                        "{\"url\": \"" + receiver.url(at) + "\", \"events\": [\"task.published\"]}")
                .text("id");
    }
}
