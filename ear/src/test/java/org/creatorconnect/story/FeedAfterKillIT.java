package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while it reads a feed and again while it writes it: the next one goes on
 * behind the last part and comes to the same end. The same feed again changes nothing and takes
 * less time.
 */
class FeedAfterKillIT {

    private static final int FAULTY = 5;
    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\",id=\"[^\"]+\"} (\\S+)$");
    private static final Path DATA = Fork.folder("feed-after-kill");
    private static final Ports PORTS = Fork.ports();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private PackagedServer server;
    private Merchant merchant;
    private long mostHeap;

    @Test
    void twentyFiveThousandRowsComeToTheSameEnd() throws Exception {
        takesAndTakesAgain(25_000, Duration.ofMinutes(3));
    }

    @Test
    @Tag("stress")
    void aMillionRowsComeToTheSameEnd() throws Exception {
        takesAndTakesAgain(1_000_000, Duration.ofMinutes(20));
    }

    private void takesAndTakesAgain(int rows, Duration patience) throws Exception {
        Folders.delete(DATA);
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(DATA.resolve("postgres"), PORTS.database())) {
            server = ServerOfItsOwn.start(database, PORTS, DATA);
            try {
                merchant = shop();
                String killed = send(rows, "killed");
                await(killed, "rows", rows / 3, patience);
                restart(database);
                await(killed, "created", rows / 3, patience);
                restart(database);
                assertTakenWhole(Feeds.ended(merchant, killed, patience), rows);
                assertProducts(database, rows);

                Duration other = timed(shop(), rows, patience);
                Duration again = timed(merchant, rows, patience);
                System.out.printf(
                        "%,d rows: %d ms, again %d ms, heap at most %d MB%n",
                        rows, other.toMillis(), again.toMillis(), mostHeap >> 20);
                assertThat(again).isLessThan(other);
                assertProducts(database, rows);
            } finally {
                server.close();
            }
        }
    }

    private Merchant shop() {
        return Cast.merchant(token -> Api.at(server.api(), token), "");
    }

    private Duration timed(Merchant sender, int rows, Duration patience) {
        Merchant before = merchant;
        merchant = sender;
        Instant begun = Instant.now();
        String id = send(rows, sender == before ? "again" : "other");
        JsonObject done = watched(id, patience);
        Duration took = Duration.between(begun, Instant.now());
        assertThat(done.getString("status")).isEqualTo("COMPLETED");
        int changed = done.getInt("created") + done.getInt("changed") + done.getInt("retired");
        assertThat(changed).isEqualTo(sender == before ? 0 : rows - FAULTY);
        assertThat(done.getInt("unchanged")).isEqualTo(sender == before ? rows - FAULTY : 0);
        merchant = before;
        return took;
    }

    private JsonObject watched(String id, Duration patience) {
        Eventually.within(patience)
                .assertThat(
                        () -> Feeds.get(merchant, id),
                        now -> {
                            mostHeap = Math.max(mostHeap, heap());
                            assertThat(Feeds.isOpen(now)).isFalse();
                        });
        return Feeds.get(merchant, id);
    }

    private static void assertTakenWhole(JsonObject done, int rows) {
        assertThat(done.getString("status")).as(done.toString()).isEqualTo("COMPLETED");
        assertThat(done.getInt("rows")).isEqualTo(rows);
        assertThat(done.getInt("rejected")).isEqualTo(FAULTY);
        assertThat(done.getInt("created")).isEqualTo(rows - FAULTY);
        assertThat(done.getInt("retired") + done.getInt("changed") + done.getInt("unchanged"))
                .isZero();
    }

    private void assertProducts(EmbeddedDatabase database, int rows) {
        long sum = 0;
        for (int row = 1; row <= rows; row++) {
            sum += FeedOfRows.isFaulty(row, rows, FAULTY) ? 0 : FeedOfRows.price(row);
        }
        assertThat(
                        Tables.text(
                                database.access(),
                                "SELECT count(*) || ' ' || sum(price_minor) FROM product WHERE"
                                        + " merchant_id = '"
                                        + merchant.id()
                                        + "'"))
                .isEqualTo(rows - FAULTY + " " + sum);
    }

    private void restart(EmbeddedDatabase database) throws Exception {
        server.kill();
        server = ServerOfItsOwn.start(database, PORTS, DATA);
        // Nobody waits for the minute after which a feed that nobody works on is taken up again.
        Api.at(server.api(), "demo-operator").post("demo/clock", "{\"advance\": \"PT1M\"}");
    }

    private void await(String id, String count, int least, Duration patience) {
        Eventually.within(patience)
                .assertThat(
                        () -> Feeds.get(merchant, id),
                        now -> assertThat(now.getInt(count)).isGreaterThanOrEqualTo(least));
        assertThat(Feeds.get(merchant, id).getString("status")).isEqualTo("RUNNING");
    }

    private String send(int rows, String what) {
        Instant begun = Instant.now();
        String id =
                Feeds.send(merchant, HttpRequest.BodyPublishers.ofInputStream(() -> feed(rows)));
        System.out.printf(
                "%s: received in %d ms%n", what, Duration.between(begun, Instant.now()).toMillis());
        return id;
    }

    private static InputStream feed(int rows) {
        return new FeedOfRows(rows, FAULTY);
    }

    private long heap() {
        try {
            URI metrics = URI.create("http://localhost:" + PORTS.management() + "/metrics");
            HttpResponse<String> answer =
                    HTTP.send(
                            HttpRequest.newBuilder(metrics).build(),
                            HttpResponse.BodyHandlers.ofString());
            long used = 0;
            Matcher pool = HEAP.matcher(answer.body());
            while (pool.find()) {
                used += (long) Double.parseDouble(pool.group(1));
            }
            assertThat(used).isPositive();
            return used;
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
