package org.creatorconnect.foundation.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.creatorconnect.foundation.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages go through the same guard as looks do, at every one anew. */
class PublicPostsTest {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final PublicWeb web =
            new PublicWeb(
                    new PublicAddresses(PrivateHosts.NONE),
                    PrivateHosts.NONE,
                    Duration.ofSeconds(10),
                    watch);

    @AfterEach
    void stop() throws IOException {
        web.close();
        watch.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/in",
                "https://localhost/in",
                "https://10.0.0.1/in",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/in",
                "https://[fd00::1]/in",
                "http://127.0.0.1:8080/in",
                "https://user@10.0.0.1/in"
            })
    void nothingIsSentIntoOurOwnNetwork(String url) {
        WebCall call =
                WebCall.post(URI.create(url), Map.of(), new WebCall.Body("application/json", "{}"));
        assertThatThrownBy(() -> web.call(call)).isInstanceOf(PublicWebUnreachable.class);
        assertThatThrownBy(() -> web.requirePublic(URI.create(url)))
                .isInstanceOf(PublicWebUnreachable.class);
    }

    @Test
    void aHostWithoutAnyAddressMayHaveOneLater() {
        assertThatCode(() -> web.requirePublic(URI.create("https://nobody.invalid/in")))
                .doesNotThrowAnyException();
    }

    @Test
    void anExceptionHoldsForItsPortAlone() {
        PublicPosts posts =
                new PublicPosts(
                        new Settings() {
                            @Override
                            public String privateHosts() {
                                return "inside.example:9000";
                            }
                        });
        assertThat(posts.isException(URI.create("http://inside.example:9000/in"))).isTrue();
        assertThat(posts.isException(URI.create("http://inside.example:9001/in"))).isFalse();
        assertThat(posts.isException(URI.create("http://other.example:9000/in"))).isFalse();
    }
}
