package org.creatorconnect.launcher.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellerTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir Path folder;
    private Instant now = NOON;
    private Book book;
    private Diary diary;
    private Teller teller;

    @BeforeEach
    void open() throws IOException {
        book = Book.open(folder.resolve("bank-book.csv"));
        diary = Diary.open(folder.resolve("bank-diary.csv"));
        teller = new Teller(book, diary, () -> now);
    }

    @AfterEach
    void close() throws IOException {
        book.close();
        diary.close();
    }

    @Test
    void anOrdinaryPaymentIsAcceptedAndSettled() throws IOException {
        assertThat(teller.take(of("Lena Vogel")))
                .extracting(Report::status, Report::reportId)
                .containsExactly(tuple("ACCP", "1-ACCP"), tuple("ACSC", "1-ACSC"));
        assertThat(executed()).isEqualTo(1);
    }

    @Test
    void rejectIsRefusedAndNotExecuted() throws IOException {
        assertThat(teller.take(of("Karl REJECT")))
                .extracting(Report::status, Report::reasonCode)
                .containsExactly(tuple("RJCT", "AC04"));
        assertThat(executed()).isZero();
    }

    @Test
    void twiceSaysEveryReportTwiceUnderTheSameId() throws IOException {
        assertThat(teller.take(of("TWICE")))
                .extracting(Report::reportId)
                .containsExactly("1-ACCP", "1-ACSC", "1-ACCP", "1-ACSC");
        assertThat(executed()).isEqualTo(1);
    }

    @Test
    void silentIsExecutedAndTellsTheTruthOnlyWhenAsked() throws IOException {
        assertThat(teller.take(of("SILENT"))).isEmpty();
        assertThat(executed()).isEqualTo(1);
        assertThat(status("q1")).isEqualTo("ACSC");
    }

    @Test
    void lateIsSettledTwentySecondsLaterAndUntilThenOnlyAccepted() throws IOException {
        assertThat(teller.take(of("LATE"))).extracting(Report::status).containsExactly("ACCP");
        assertThat(teller.due()).isEmpty();
        assertThat(status("q1")).isEqualTo("ACCP");

        now = NOON.plusSeconds(20);

        assertThat(teller.due()).extracting(Report::status).containsExactly("ACSC");
        assertThat(status("q2")).isEqualTo("ACSC");
    }

    @Test
    void returnComesBackALittleLater() throws IOException {
        assertThat(teller.take(of("RETURN")))
                .extracting(Report::status)
                .containsExactly("ACCP", "ACSC");
        assertThat(status("q1")).isEqualTo("ACSC");

        now = NOON.plus(Rules.RETURN_TIME);

        assertThat(teller.due())
                .extracting(Report::status, Report::reasonCode)
                .containsExactly(tuple("RTRN", "AC04"));
        assertThat(status("q2")).isEqualTo("RTRN");
    }

    @Test
    void aLaterReportStaysDueUntilItWasSaidAndIsThenNotSaidAgain() throws IOException {
        teller.take(of("LATE"));
        now = NOON.plusSeconds(30);
        List<Report> due = teller.due();
        assertThat(teller.due()).isEqualTo(due).hasSize(1);

        teller.said(due);

        assertThat(teller.due()).isEmpty();
        restart();
        assertThat(teller.due()).isEmpty();
    }

    @Test
    void aLaterReportSurvivesARestart() throws IOException {
        teller.take(of("LATE"));
        restart();
        assertThat(teller.due()).isEmpty();

        now = NOON.plusSeconds(20);

        assertThat(teller.due()).extracting(Report::reportId).containsExactly("1-ACSC");
    }

    @Test
    void theSameInstructionIsExecutedOnceEvenAcrossARestart() throws IOException {
        List<Report> first = teller.take(of("Lena Vogel"));
        restart();
        now = NOON.plusSeconds(60);

        assertThat(teller.take(of("Lena Vogel"))).isEqualTo(first);
        assertThat(executed()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("bank-book.csv"))).hasSize(3);
    }

    @Test
    void theSameIdWithOtherContentIsRefusedAndNotExecuted() throws IOException {
        teller.take(of("Lena Vogel"));
        restart();

        List<Report> other = teller.take(instruction("Lena Vogel", "125.51", "DE1"));
        List<Report> elsewhere = teller.take(instruction("Lena Vogel", "125.50", "DE2"));

        assertThat(other).extracting(Report::status).containsExactly("RJCT");
        assertThat(elsewhere).extracting(Report::status).containsExactly("RJCT");
        assertThat(other.get(0).reportId()).isNotEqualTo(elsewhere.get(0).reportId());
        assertThat(executed()).isEqualTo(1);
    }

    @Test
    void anAmountWithOtherZerosIsTheSameAmount() throws IOException {
        teller.take(of("Lena Vogel"));

        assertThat(teller.take(instruction("Lena Vogel", "125.5", "DE1")))
                .extracting(Report::status)
                .containsExactly("ACCP", "ACSC");
    }

    @Test
    void everyQuestionHasItsOwnReportIdAndARepeatedQuestionTheSame() throws IOException {
        teller.take(of("Karl REJECT"));

        Report first = teller.answer("1", "q1").orElseThrow();
        assertThat(first.status()).isEqualTo("RJCT");
        assertThat(first.reasonCode()).isEqualTo("AC04");
        assertThat(teller.answer("1", "q1").orElseThrow()).isEqualTo(first);
        assertThat(teller.answer("1", "q2").orElseThrow().reportId())
                .isNotEqualTo(first.reportId());
    }

    @Test
    void nothingIsSaidAboutWhatNeverCame() {
        assertThat(teller.answer("unknown", "q1")).isEmpty();
    }

    @Test
    void withoutItsDiaryTheBankStillKnowsWhatItExecuted() throws IOException {
        teller.take(of("Karl REJECT"));
        close();
        Files.delete(folder.resolve("bank-diary.csv"));
        open();

        assertThat(status("q1")).isEqualTo("RJCT");
        assertThat(teller.take(of("Karl REJECT")))
                .extracting(Report::status)
                .containsExactly("RJCT");
        assertThat(executed()).isZero();
    }

    @Test
    void noNameAndNoAccountIsOnDisk() throws IOException {
        teller.take(of("Lena Vogel LATE"));

        assertThat(Files.readString(folder.resolve("bank-book.csv")))
                .doesNotContain("Vogel", "DE1");
        assertThat(Files.readString(folder.resolve("bank-diary.csv")))
                .doesNotContain("Vogel", "DE1");
    }

    private void restart() throws IOException {
        close();
        open();
    }

    private String status(String occasion) {
        return teller.answer("1", occasion).orElseThrow().status();
    }

    private long executed() throws IOException {
        return Files.readAllLines(folder.resolve("bank-book.csv")).stream()
                .skip(1)
                .filter(line -> !line.endsWith(","))
                .count();
    }

    private static Instruction of(String holder) {
        return instruction(holder, "125.50", "DE1");
    }

    private static Instruction instruction(String holder, String amount, String account) {
        return new Instruction("1", "E2E", new BigDecimal(amount), "EUR", holder, account);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }
}
