package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorconnect.launcher.DatabaseAccess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Visitors follow a known link while the database is away for two minutes: each is sent on, and
 * each click is written down once the database is back.
 */
@Tag("stress")
class ClicksWithoutDatabaseIT {

    private static final int VISITORS = 8;
    private static final Duration AROUND = Duration.ofSeconds(5);
    private static final Duration AWAY =
            Duration.ofSeconds(Integer.getInteger("away.seconds", 120));
    private static final Path DATA = Path.of("target", "clicks-without-database");
    private static final Ports PORTS = Fork.ports();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong sentOn = new AtomicLong();
    private final AtomicLong others = new AtomicLong();

    @Test
    void everyVisitorIsSentOnAndEveryClickIsWrittenDownInTheEnd() throws Exception {
        Folders.delete(DATA);
        EmbeddedDatabase database = database();
        try (PackagedServer server = ServerOfItsOwn.start(database, PORTS, DATA)) {
            URI link = link(server);
            follow(link);
            CompletableFuture<?>[] visitors =
                    IntStream.range(0, VISITORS)
                            .mapToObj(n -> CompletableFuture.runAsync(() -> visit(link)))
                            .toArray(CompletableFuture[]::new);
            Thread.sleep(AROUND.toMillis());
            database.kill();
            Thread.sleep(AWAY.toMillis());
            long onDisk = onDisk();
            database = database();
            Thread.sleep(AROUND.toMillis());
            over.set(true);
            CompletableFuture.allOf(visitors).join();
            System.out.println(sentOn + " sent on, " + onDisk + " files on disk when it came back");
            assertThat(others.get()).isZero();
            assertThat(onDisk).isPositive();
            // A visitor's client may repeat a request whose connection was closed, and counts one.
            DatabaseAccess access = database.access();
            Eventually.within(Duration.ofMinutes(2))
                    .assertThat(
                            () -> written(access),
                            clicks ->
                                    assertThat(clicks)
                                            .isBetween(sentOn.get(), sentOn.get() + VISITORS));
            assertThat(onDisk()).isZero();
        } finally {
            database.close();
        }
    }

    private void visit(URI link) {
        while (!over.get()) {
            follow(link);
        }
    }

    private void follow(URI link) {
        HttpRequest request =
                HttpRequest.newBuilder(link)
                        .timeout(Duration.ofSeconds(10))
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Story")
                        .build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            (status == 302 ? sentOn : others).incrementAndGet();
        } catch (IOException notAnswered) {
            others.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static URI link(PackagedServer server) {
        return server.portal().resolve("r/" + KnownLink.made(server.api()).code());
    }

    private static EmbeddedDatabase database() throws IOException {
        return EmbeddedDatabase.start(DATA.resolve("postgres"), PORTS.database());
    }

    private static long onDisk() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("clicks"))) {
            return files.count();
        }
    }

    private static long written(DatabaseAccess access) {
        return Tables.number(access, "SELECT count(*) FROM click");
    }
}
