package org.creatorconnect.launcher.bank;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator against a real broker, over AMQP 1.0. */
class BankSimulatorTest {

    @TempDir Path folder;
    private TestBroker broker;
    private Thread bank;

    @BeforeEach
    void startBroker() throws Exception {
        broker = TestBroker.start(folder.resolve("broker"));
    }

    @AfterEach
    void stopAll() throws Exception {
        stopBank();
        broker.close();
    }

    @Test
    void aPaymentIsWrittenDownExecutedAndReported() throws Exception {
        startBank();
        broker.instruct("i-1", "Lena Vogel");

        List<JsonObject> reports = broker.reports(2);

        assertThat(reports)
                .extracting(report -> report.getString("status"))
                .containsExactly("ACCP", "ACSC");
        JsonObject settled = reports.get(1);
        assertThat(settled.getInt("schema")).isEqualTo(1);
        assertThat(settled.getString("instructionId")).isEqualTo("i-1");
        assertThat(settled.getJsonObject("amount").getString("amount")).isEqualTo("125.50");
        assertThat(settled.getJsonObject("amount").getString("currency")).isEqualTo("EUR");
        assertThat(settled.getString("occurredAt")).endsWith("Z");
        assertThat(book()).hasSize(1).allMatch(line -> line.startsWith("i-1,E2E-i-1,125.50,EUR,"));
    }

    @Test
    void theSameInstructionSentAgainIsReceivedTwiceAndExecutedOnce() throws Exception {
        startBank();
        broker.instruct("i-1", "Lena Vogel");
        broker.instruct("i-1", "Lena Vogel");

        assertThat(broker.reports(4))
                .extracting(report -> report.getString("reportId"))
                .containsExactly("i-1-ACCP", "i-1-ACSC", "i-1-ACCP", "i-1-ACSC");
        assertThat(book()).hasSize(2).filteredOn(line -> !line.endsWith(",")).hasSize(1);
    }

    @Test
    void aBankWithoutPaceTakesManyAtOnceAndEachOnce() throws Exception {
        for (int i = 0; i < 250; i++) {
            broker.instruct("i-" + i, i % 2 == 0 ? "Lena Vogel" : "REJECT");
        }
        startBank(Duration.ZERO);

        assertThat(broker.reports(375))
                .extracting(report -> report.getString("reportId"))
                .doesNotHaveDuplicates();
        assertThat(book()).hasSize(250).filteredOn(line -> !line.endsWith(",")).hasSize(125);
    }

    @Test
    void aQuestionAboutASilentPaymentIsAnswered() throws Exception {
        startBank();
        broker.instruct("i-1", "SILENT");
        broker.ask("i-1");
        broker.ask("i-1");

        List<JsonObject> answers = broker.reports(2);

        assertThat(answers)
                .extracting(report -> report.getString("status"))
                .containsExactly("ACSC", "ACSC");
        assertThat(answers)
                .extracting(report -> report.getString("reportId"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeReadDoesNotHoldUpTheRest() throws Exception {
        startBank();
        broker.send("no JSON");
        broker.send("{\"instructionId\": \"i-0\"}");
        broker.instruct("i-1", "Lena Vogel");

        assertThat(broker.reports(2))
                .extracting(report -> report.getString("instructionId"))
                .containsOnly("i-1");
    }

    @Test
    void theBankWaitsForTheBrokerAndComesBackAfterItsRestart() throws Exception {
        broker.stop();
        startBank();
        broker.restart();
        broker.instruct("i-1", "Lena Vogel");
        assertThat(broker.reports(2)).hasSize(2);

        broker.stop();
        broker.restart();
        broker.instruct("i-2", "Lena Vogel");

        assertThat(broker.reports(2))
                .extracting(report -> report.getString("instructionId"))
                .containsOnly("i-2");
    }

    @Test
    void aCrashBetweenBookAndAnswerIsMadeUpForWithoutASecondExecution() throws Exception {
        // What such a crash leaves: the book's line, and the message still in the queue.
        try (Book book = Book.open(folder.resolve("bank-book.csv"));
                Diary diary = Diary.open(folder.resolve("bank-diary.csv"))) {
            new Teller(book, diary, InstantSource.system())
                    .take(
                            MessageText.read(TestBroker.instruction("i-1", "Lena Vogel"))
                                    .flatMap(MessageText::instruction)
                                    .orElseThrow());
        }
        broker.instruct("i-1", "Lena Vogel");

        startBank();

        assertThat(broker.reports(2))
                .extracting(report -> report.getString("status"))
                .containsExactly("ACCP", "ACSC");
        assertThat(book()).hasSize(2).filteredOn(line -> !line.endsWith(",")).hasSize(1);
    }

    private void startBank() {
        startBank(Duration.ofMillis(1));
    }

    private void startBank(Duration pace) {
        BankSettings settings =
                new BankSettings(
                        broker.address(),
                        "payments",
                        "connect-demo",
                        folder.resolve("bank-book.csv"),
                        pace);
        bank = new Thread(() -> keepBank(settings), "bank");
        bank.start();
    }

    private static void keepBank(BankSettings settings) {
        try (Book book = Book.open(settings.book());
                Diary diary = Diary.open(settings.diary())) {
            new BankSimulator(settings, new Teller(book, diary, InstantSource.system())).run();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void stopBank() throws InterruptedException {
        if (bank != null) {
            bank.interrupt();
            bank.join(Duration.ofSeconds(20).toMillis());
        }
    }

    private List<String> book() throws IOException {
        return Files.readAllLines(folder.resolve("bank-book.csv")).stream().skip(1).toList();
    }
}
