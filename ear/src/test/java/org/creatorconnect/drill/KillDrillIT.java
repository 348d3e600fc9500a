package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.launcher.BankSimulatorProcess;
import org.creatorconnect.launcher.DatabaseAccess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Eventually;
import org.creatorconnect.story.Folders;
import org.creatorconnect.story.Fork;
import org.creatorconnect.story.ServerOfItsOwn;
import org.junit.jupiter.api.Test;

/**
 * Kills the server, and the broker in it, in the middle of a payout run of 300: twice, and five
 * times with {@code -Pstress}. The judge is the bank's own book: nobody is paid twice, nobody is
 * forgotten, and the ledger proves out.
 */
class KillDrillIT {

    private static final int PAYEES = 300;
    private static final List<Integer> KILL_AT =
            Boolean.getBoolean("drill.long") ? List.of(10, 60, 120, 180, 240) : List.of(10, 150);
    private static final Ports PORTS = Fork.ports();
    private static final Path DATA = Path.of("target", "kill-drill");

    @Test
    void everyPayeeIsPaidOnceThoughTheServerIsKilledAgainAndAgain() throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(DATA.resolve("postgres"), PORTS.database());
                BankSimulatorProcess bank = BankSimulatorProcess.start(PORTS, DATA)) {
            PackagedServer server = ServerOfItsOwn.start(database, PORTS, DATA);
            try {
                DrilledRun run = DrilledRun.approved(server.api(), bank.book(), PAYEES);
                List<Integer> executedAtKill = new ArrayList<>();
                for (int count : KILL_AT) {
                    run.awaitExecuted(count);
                    server.kill();
                    executedAtKill.add(run.executed().size());
                    server = ServerOfItsOwn.start(database, PORTS, DATA);
                }
                System.out.println("executed by the bank at each kill: " + executedAtKill);
                assertThat(executedAtKill.stream().filter(n -> n > 0 && n < PAYEES).count())
                        .isGreaterThanOrEqualTo((KILL_AT.size() + 1) / 2);
                run.assertAllPaidOnce(Duration.ofSeconds(180));
                assertThatTheBrokerKnowsWhatWeForgot(database, bank.book());
            } finally {
                server.close();
            }
        }
    }

    /**
     * As after a crash between the broker's commit and ours, for everything at once: it is sent
     * again, the broker drops it, and it counts as sent.
     */
    private static void assertThatTheBrokerKnowsWhatWeForgot(EmbeddedDatabase database, Path book)
            throws IOException {
        List<String> before = Files.readAllLines(book);
        DatabaseAccess access = database.access();
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), access.owner(), access.ownerPassword());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE outbox SET sent_at = NULL"))
                    .isEqualTo(PAYEES);
            Eventually.within(Duration.ofSeconds(60))
                    .assertThat(() -> unsent(statement), unsent -> assertThat(unsent).isZero());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        assertThat(Files.readAllLines(book)).isEqualTo(before);
    }

    private static long unsent(Statement statement) {
        String question =
                "SELECT count(*) FILTER (WHERE sent_at IS NULL) + sum(attempts) FROM outbox";
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
