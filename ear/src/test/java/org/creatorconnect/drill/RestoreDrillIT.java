package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.creatorconnect.launcher.BankSimulatorProcess;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Eventually;
import org.creatorconnect.story.Folders;
import org.creatorconnect.story.Fork;
import org.creatorconnect.story.ServerOfItsOwn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The database dies and is brought back to a moment at which one run was approved and hardly sent,
 * a second one waited for its approval, and a third was not even made. Since then the bank has got
 * half of the first and all of the others. Its book judges: no instruction ever reaches it twice,
 * not even one that it would not execute again, and the books come to say what it says.
 */
@Tag("cluster")
class RestoreDrillIT {

    private static final int HALF_SENT = 300;
    private static final int FEW = 20;
    private static final Ports PORTS = Fork.ports();
    private static final Path DATA = Path.of("target", "restore-drill");

    private static ArchivedDatabase database;
    private static PackagedServer server;

    @Test
    void theBooksAreWholeAgainAndNobodyIsPaidTwice() throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        database = ArchivedDatabase.start(DATA.resolve("postgres"), PORTS.database());
        try (BankSimulatorProcess bank = BankSimulatorProcess.start(PORTS, DATA)) {
            start(Map.of());
            HeldRun runs = new HeldRun(server.api(), bank.book());
            database.backUp();
            for (String currency : new String[] {"USD", "GBP"}) {
                runs.makePayees(FEW, currency);
            }
            runs.makePayees(HALF_SENT, "EUR");
            String waiting = runs.submit("GBP");
            String approved = runs.approve(runs.submit("EUR"));
            Instant moment = database.now();
            letHalfWait();
            runs.approve(waiting);
            String lost = runs.approve(runs.submit("USD"));
            Set<String> paidByTheLost = runs.payouts(lost).keySet();
            runs.awaitEnd(waiting);
            runs.awaitEnd(lost);
            goBackTo(moment, runs);
            assertThat(runs.held("LOST")).isEqualTo(paidByTheLost);
            whatTheBankKnowsIsFoundAndTheRestIsReleased(runs, approved);
            runs.assertCannotBeGivenUp(waiting);
            runs.awaitEnd(runs.approve(waiting));
            String again = runs.approve(runs.submit("USD"));
            assertThat(runs.payouts(again).keySet()).isEqualTo(paidByTheLost);
            runs.awaitEnd(again);
            assertThat(runs.received()).doesNotHaveDuplicates().hasSize(HALF_SENT + 2 * FEW);
            runs.assertProved();
        } finally {
            server.close();
            database.close();
        }
    }

    /** Server and database die, and come back as they were at that moment. */
    private static void goBackTo(Instant moment, HeldRun runs) throws IOException {
        server.kill();
        System.out.println(
                "the bank had received " + runs.received().size() + " when the database died");
        database.dieArchived();
        database.restoreTo(moment);
        start(Map.of("CONNECT_RESTORED_AT", moment.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    /** Nothing is sent of itself; only what the bank says it never got. */
    private static void whatTheBankKnowsIsFoundAndTheRestIsReleased(HeldRun runs, String run) {
        Set<String> payments = runs.payouts(run).keySet();
        Eventually.within(Duration.ofSeconds(120))
                .assertThat(
                        () -> heldOf(runs, payments),
                        held -> assertThat(held).doesNotContainAnyElementsOf(runs.known()));
        Set<String> unknown = heldOf(runs, payments);
        System.out.println(unknown.size() + " of " + payments.size() + " never reached the bank");
        assertThat(unknown).isNotEmpty().hasSizeLessThan(HALF_SENT);
        assertThat(runs.known()).doesNotContainAnyElementsOf(unknown);
        unknown.forEach(runs::release);
        runs.awaitEnd(run);
    }

    private static Set<String> heldOf(HeldRun runs, Set<String> payments) {
        Set<String> held = runs.held("HELD");
        held.retainAll(payments);
        return held;
    }

    /** Half of what is to be sent waits for longer than the database lives. */
    private static void letHalfWait() {
        database.run(
                """
                UPDATE outbox SET next_attempt_at = now() + interval '1 hour'
                WHERE id IN (SELECT id FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT %d)\
                """
                        .formatted(HALF_SENT / 2));
    }

    private static void start(Map<String, String> settings) throws IOException {
        server = ServerOfItsOwn.start(database.running(), PORTS, DATA, settings);
    }
}
