package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Eventually;
import org.creatorconnect.story.Folders;
import org.creatorconnect.story.Fork;
import org.creatorconnect.story.ServerOfItsOwn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Reports are read from a standby that streams, and from the primary while it is not well. */
@Tag("cluster")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandbyDrillIT {

    private static final Ports PORTS = Fork.ports();
    private static final Path DATA = Path.of("target", "standby-drill");

    /** A report of the staff over everything. */
    private static final String REPORT = "reports?by=MERCHANT";

    private static ArchivedDatabase database;
    private static StreamingStandby standby;
    private static PackagedServer server;

    @BeforeAll
    static void start() throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        database = ArchivedDatabase.start(DATA.resolve("postgres"), PORTS.database());
        database.backUp();
        standby = new StreamingStandby(database.copyOfBackup("standby"), PORTS.database());
        standby.start();
        server =
                ServerOfItsOwn.start(
                        database.running(),
                        PORTS,
                        DATA,
                        Map.of("CONNECT_DB_READ_URL", standby.url()));
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        standby.close();
        database.close();
    }

    @Test
    @Order(1)
    void aStandbyThatIsWellAnswersReports() {
        awaitSaid("reports are read there", 1);
        assertThat(report()).isEqualTo(200);
        assertThat(standby.reportsAsked()).isPositive();
    }

    @Test
    @Order(2)
    void whenItDiesThePrimaryAnswersAtOnce() throws IOException {
        standby.kill();
        assertThat(report()).isEqualTo(200);
        awaitSaid("the primary is read", 1);
        assertThat(report()).isEqualTo(200);
        standby.start();
        awaitSaid("reports are read there", 2);
        assertThat(report()).isEqualTo(200);
        assertThat(standby.reportsAsked()).isPositive();
    }

    @Test
    @Order(3)
    void whenItIsAMinuteBehindThePrimaryAnswersUntilItHasCaughtUp() {
        standby.fallBehind();
        awaitSaid("the primary is read", 2);
        assertThat(log()).containsPattern("the standby is 6\\d s behind; the primary is read");
        assertThat(report()).isEqualTo(200);
        standby.catchUp();
        awaitSaid("reports are read there", 3);
    }

    private static int report() {
        return Api.at(server.api(), "demo-finance").get(REPORT).status();
    }

    private static void awaitSaid(String words, int times) {
        Eventually.within(Duration.ofSeconds(120))
                .assertThat(
                        () -> log().split(words, -1).length - 1,
                        said -> assertThat(said).as(words).isGreaterThanOrEqualTo(times));
    }

    private static String log() {
        try {
            return Files.readString(server.log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
