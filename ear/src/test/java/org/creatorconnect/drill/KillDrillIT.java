package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.launcher.BankSimulatorProcess;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.PackagedServer;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Api;
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
                String run = approvedRun(server);
                List<Integer> executedAtKill = new ArrayList<>();
                for (int count : KILL_AT) {
                    executedAtKill.add(killWhenExecuted(server, bank, count));
                    server = ServerOfItsOwn.start(database, PORTS, DATA);
                }
                System.out.println("executed by the bank at each kill: " + executedAtKill);
                assertThat(executedAtKill.stream().filter(n -> n > 0 && n < PAYEES).count())
                        .isGreaterThanOrEqualTo((KILL_AT.size() + 1) / 2);
                assertAllPaidOnce(server, bank, run);
            } finally {
                server.close();
            }
        }
    }

    private static String approvedRun(PackagedServer server) {
        Api finance = Api.at(server.api(), "demo-finance");
        finance.post(
                "demo/payables",
                "{\"count\": "
                        + PAYEES
                        + ", \"amount\": {\"amount\": \"12.34\", \"currency\": \"EUR\"}}");
        String run = finance.post("payout-runs", "{\"currency\": \"EUR\"}").text("id");
        String digest = finance.post("payout-runs/" + run + "/submission", "").text("digest");
        Api.Answer approved =
                Api.at(server.api(), "demo-finance2")
                        .post(
                                "payout-runs/" + run + "/approval",
                                "{\"digest\": \"" + digest + "\"}");
        assertThat(approved.status()).isEqualTo(200);
        return run;
    }

    private static int killWhenExecuted(
            PackagedServer server, BankSimulatorProcess bank, int count) {
        Eventually.within(Duration.ofSeconds(60))
                .assertThat(
                        () -> executed(bank).size(),
                        size -> assertThat(size).isGreaterThanOrEqualTo(count));
        server.kill();
        return executed(bank).size();
    }

    private static void assertAllPaidOnce(
            PackagedServer server, BankSimulatorProcess bank, String run) {
        Api finance = Api.at(server.api(), "demo-finance");
        Eventually.within(Duration.ofSeconds(180))
                .assertThat(
                        () -> finance.get("payout-runs/" + run).text("status"),
                        status -> assertThat(status).isEqualTo("COMPLETED"));
        List<JsonObject> payouts = payouts(finance, run);
        assertThat(payouts).hasSize(PAYEES);
        assertThat(payouts)
                .allSatisfy(payout -> assertThat(payout.getString("status")).isEqualTo("SETTLED"));
        assertThat(executed(bank))
                .containsExactlyInAnyOrderElementsOf(
                        payouts.stream().map(payout -> payout.getString("instructionId")).toList());
        assertThat(finance.post("ledger/verification", "").body()).contains("\"ok\":true");
        assertThat(finance.post("audit/verification", "").body()).contains("\"ok\":true");
    }

    private static List<JsonObject> payouts(Api finance, String run) {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page =
                    finance.get("payout-runs/" + run + "/payouts?limit=200&cursor=" + cursor)
                            .json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.isNull("next") ? null : page.getString("next");
        }
        return all;
    }

    /** The instruction ids of all executed lines of the book, one for each line. */
    private static List<String> executed(BankSimulatorProcess bank) {
        try {
            if (!Files.exists(bank.book())) {
                return List.of();
            }
            return Files.readAllLines(bank.book(), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(parts -> parts.length == 6 && !parts[5].isEmpty())
                    .map(parts -> parts[0])
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
