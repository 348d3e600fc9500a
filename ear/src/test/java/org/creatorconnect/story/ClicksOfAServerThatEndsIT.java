package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What was answered to somebody who followed a link is kept: after a clean stop each click is
 * written down, by that server or from its disk by the next one, and after a kill each click id
 * still tells who brought an order.
 */
@Tag("stress")
class ClicksOfAServerThatEndsIT {

    private static final long CLICKS = Long.getLong("clicks.answered", 1_000_000);
    private static final Duration BEFORE_THE_KILL = Duration.ofSeconds(15);
    private static final Duration WRITING_DOWN = Duration.ofMinutes(5);
    private static final int ORDERS_AT_ONCE = 1_000;
    private static final Path DATA = Path.of("target", "clicks-of-a-server-that-ends");
    private static final Ports PORTS = Fork.ports();

    private EmbeddedDatabase database;
    private PackagedServer server;

    @BeforeEach
    void start() throws IOException {
        Folders.delete(DATA);
        database = EmbeddedDatabase.start(DATA.resolve("postgres"), PORTS.database());
        server = ServerOfItsOwn.start(database, PORTS, DATA);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        database.close();
    }

    @Test
    void afterACleanStopEveryClickThatWasAnsweredIsWrittenDown() throws IOException {
        Followers followers = followers(KnownLink.made(server.api()));
        followers.follow(CLICKS);
        long waiting = followers.answered() - written();
        server.close();
        System.out.printf(
                "%,d answered, %,d not yet written at the stop, %,d after it%n",
                CLICKS, waiting, CLICKS - written());
        server = ServerOfItsOwn.start(database, PORTS, DATA);
        Eventually.within(WRITING_DOWN)
                .assertThat(this::written, written -> assertThat(written).isEqualTo(CLICKS));
        Eventually.within(WRITING_DOWN)
                .assertThat(
                        () -> DATA.resolve("clicks"),
                        waitingOnDisk -> assertThat(waitingOnDisk).isEmptyDirectory());
    }

    @Test
    void afterAKillEveryClickIdThatWasAnsweredStillTellsWhoBroughtAnOrder() throws Exception {
        KnownLink link = KnownLink.made(server.api(), "1000.00");
        Followers followers = followers(link);
        CompletableFuture<Void> following =
                CompletableFuture.runAsync(followers::followUntilItIsGone);
        Thread.sleep(BEFORE_THE_KILL.toMillis());
        server.kill();
        following.join();
        long lost = followers.answered() - written();
        server = ServerOfItsOwn.start(database, PORTS, DATA);
        List<String> clicks = followers.lastClicks();
        System.out.println(followers.answered() + " answered, " + lost + " not yet written");
        assertThat(clicks).hasSizeGreaterThan(ORDERS_AT_ONCE).doesNotHaveDuplicates();
        for (int from = 0; from < clicks.size(); from += ORDERS_AT_ONCE) {
            report(link, clicks.subList(from, Math.min(from + ORDERS_AT_ONCE, clicks.size())));
        }
        assertThat(
                        count(
                                "SELECT count(*) FROM shop_order WHERE outcome = 'LAST_CLICK'"
                                        + " AND affiliate_id = '"
                                        + link.affiliate()
                                        + "'"))
                .isEqualTo(clicks.size());
    }

    private Followers followers(KnownLink link) {
        return new Followers(server.portal().resolve("r/" + link.code()));
    }

    /** Reports an order for each click. */
    private void report(KnownLink link, List<String> clicks) {
        String at = Instant.now().toString();
        String orders =
                clicks.stream()
                        .map(click -> Shop.order(UUID.randomUUID().toString(), click, at))
                        .collect(Collectors.joining(",", "[", "]"));
        Api.Answer answer =
                Api.at(server.api(), link.merchantToken())
                        .post("merchants/" + link.merchant() + "/orders/batch", orders);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private long written() {
        return count("SELECT count(*) FROM click");
    }

    private long count(String question) {
        return Tables.number(database.access(), question);
    }
}
