package org.creatorconnect.feed.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.creatorconnect.feed.FeedAddress;
import org.creatorconnect.feed.FeedRhythm;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.PublicFiles;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed is fetched from its address by its rhythm, when it has changed there. */
class FeedAddressTest extends DatabaseTest {

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private HttpServer web;
    private FeedWorkshop shop;
    private String feed = FeedWorkshop.HEADER + FeedWorkshop.rows(1, 30);
    private int status = 200;
    private String etag = "one";
    private int sent;

    @BeforeEach
    void open() throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", this::answer);
        web.start();
        shop = new FeedWorkshop(entityManager, new PublicFiles(new Here(), watch));
    }

    @AfterEach
    void close() {
        web.stop(0);
        watch.shutdownNow();
    }

    @Test
    void itIsFetchedAtOnceAndThenByItsRhythm() {
        shop.tell(url("/feed.tsv"), FeedRhythm.DAILY, 3);
        assertThat(shop.fetches()).isTrue();
        assertThat(shop.history()).containsExactly("COMPLETED");
        assertThat(products()).isEqualTo(30);
        shop.now = Instant.parse("2026-03-03T02:59:59Z");
        assertThat(shop.fetches()).isFalse();
        shop.now = Instant.parse("2026-03-03T03:00:00Z");
        assertThat(shop.fetches()).isTrue();
        shop.tell(url("/feed.tsv"), FeedRhythm.HOURLY, 0);
        assertThat(shop.fetches()).isTrue();
        shop.now = shop.now.plus(Duration.ofHours(1));
        assertThat(shop.fetches()).isTrue();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        shop.tell(url("/feed.tsv"), FeedRhythm.HOURLY, 0);
        shop.fetches();
        anHourLater();
        assertThat(shop.history()).containsExactly("COMPLETED", "UNCHANGED");
        assertThat(sent).isEqualTo(1);
        etag = "two";
        anHourLater();
        assertThat(shop.history()).endsWith("UNCHANGED");
        assertThat(sent).as("the same bytes under another tag").isEqualTo(2);
        etag = "three";
        feed += FeedWorkshop.row(31, "Lamp", "1.00 EUR");
        anHourLater();
        assertThat(shop.history()).endsWith("COMPLETED");
        assertThat(products()).isEqualTo(31);
    }

    @Test
    void redirectsAreFollowedUnderTheGuard() {
        shop.tell(url("/moved"), FeedRhythm.HOURLY, 0);
        shop.fetches();
        shop.tell(url("/away"), FeedRhythm.HOURLY, 0);
        shop.fetches();
        shop.tell(url("/round"), FeedRhythm.HOURLY, 0);
        shop.fetches();
        assertThat(shop.history())
                .containsExactly(
                        "COMPLETED",
                        "REFUSED file cannot be fetched: its host has no public address",
                        "REFUSED file cannot be fetched: it leads from one address to the next");
    }

    @Test
    void anAddressOfWhichNothingGoodComesIsPausedUntilItIsToldAnew() {
        shop.tell(url("/feed.tsv"), FeedRhythm.HOURLY, 0);
        shop.fetches();
        status = 404;
        for (int i = 0; i < FeedAddress.MOST_FAILURES; i++) {
            anHourLater();
        }
        assertThat(shop.history())
                .hasSize(1 + FeedAddress.MOST_FAILURES)
                .endsWith("REFUSED file cannot be fetched: the address answers 404");
        assertThat(shop.audited).contains("FEED_ADDRESS_PAUSED 5 in a row");
        shop.now = shop.now.plus(Duration.ofDays(1));
        assertThat(shop.fetches()).isFalse();
        assertThat(products()).isEqualTo(30);
        status = 200;
        shop.tell(url("/feed.tsv"), FeedRhythm.HOURLY, 0);
        assertThat(shop.fetches()).isTrue();
    }

    @Test
    void aGoodFetchForgetsTheBadOnes() {
        shop.tell(url("/feed.tsv"), FeedRhythm.HOURLY, 0);
        shop.fetches();
        for (int i = 0; i < 3 * FeedAddress.MOST_FAILURES; i++) {
            status = i % 3 == 2 ? 200 : 500;
            anHourLater();
        }
        assertThat(shop.audited).noneMatch(act -> act.startsWith("FEED_ADDRESS_PAUSED"));
    }

    @Test
    void whatIsForgottenIsNotFetched() {
        shop.tell(url("/feed.tsv"), FeedRhythm.HOURLY, 0);
        shop.forget();
        assertThat(shop.fetches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example/feed",
                "ftp://shop.example/feed",
                "https://user@shop.example/feed",
                "https://127.0.0.1/feed",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/feed",
                "https://0x7f000001/",
                "https://shop.example:22/feed",
                "feed",
                ""
            })
    void whatMayNotBeAskedIsNotTaken(String url) {
        assertThatThrownBy(() -> shop.tell(url, FeedRhythm.DAILY, 3))
                .isInstanceOf(ValidationFailed.class);
    }

    private void anHourLater() {
        shop.now = shop.now.plus(Duration.ofHours(1));
        assertThat(shop.fetches()).isTrue();
    }

    private long products() {
        return shop.number(
                "SELECT count(*) FROM product WHERE merchant_id = ?1 AND retired_at IS NULL",
                shop.merchant.value());
    }

    private String url(String path) {
        return "http://localhost:" + web.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!path.equals("/feed.tsv")) {
            String where =
                    switch (path) {
                        case "/moved" -> url("/feed.tsv");
                        case "/away" -> "https://127.0.0.1/feed.tsv";
                        default -> url("/round");
                    };
            exchange.getResponseHeaders().set("Location", where);
            exchange.sendResponseHeaders(302, -1);
        } else if (status == 200
                && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = feed.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            sent += status == 200 ? 1 : 0;
        }
        exchange.close();
    }

    private final class Here extends Settings {
        @Override
        public String privateHosts() {
            return "localhost:" + web.getAddress().getPort();
        }
    }
}
