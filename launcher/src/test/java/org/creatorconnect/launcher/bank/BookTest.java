package org.creatorconnect.launcher.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("bank-book.csv");
    }

    @Test
    void aReceiptIsOneLineUnderTheHeader() throws IOException {
        try (Book book = Book.open(path)) {
            book.write(entry("a", "E2E", true));
            book.write(entry("a", "E2E", false));
        }
        assertThat(path)
                .hasContent(
                        """
                        instructionId,endToEndId,amount,currency,received,executed
                        a,E2E,125.50,EUR,2026-11-24T12:00:00Z,2026-11-24T12:00:00Z
                        a,E2E,125.50,EUR,2026-11-24T12:00:00Z,
                        """);
    }

    @Test
    void whatWasWrittenIsKnownAfterARestart() throws IOException {
        try (Book book = Book.open(path)) {
            book.write(entry("a", "with, comma and \"quote\"", true));
        }
        try (Book book = Book.open(path)) {
            assertThat(book.known("a")).contains(entry("a", "with, comma and \"quote\"", true));
            assertThat(book.known("b")).isEmpty();
        }
    }

    @Test
    void theFirstReceiptIsTheOneThatCounts() throws IOException {
        try (Book book = Book.open(path)) {
            book.write(entry("a", "first", true));
            book.write(entry("a", "second", false));
        }
        try (Book book = Book.open(path)) {
            assertThat(book.known("a").orElseThrow().endToEndId()).isEqualTo("first");
        }
    }

    @Test
    void aTornLastLineIsTakenAwayAndTheNextLineIsWhole() throws IOException {
        try (Book book = Book.open(path)) {
            book.write(entry("a", "E", true));
        }
        Files.writeString(path, "b,E,125.50,EUR,2026-11-24T12:0", StandardOpenOption.APPEND);

        try (Book book = Book.open(path)) {
            assertThat(book.known("b")).isEmpty();
            book.write(entry("c", "E", true));
        }
        assertThat(Files.readAllLines(path)).hasSize(3).noneMatch(line -> line.startsWith("b"));
    }

    @Test
    void aTornHeaderIsWrittenAnew() throws IOException {
        Files.writeString(path, "instructionId,endTo");

        Book.open(path).close();

        assertThat(path).hasContent(Book.HEADER + "\n");
    }

    @Test
    void aBankThatCannotReadItsBookDoesNotPay() throws IOException {
        Files.writeString(path, Book.HEADER + "\na,E,125.50,EUR\n");
        assertThatThrownBy(() -> Book.open(path))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");

        Files.writeString(path, Book.HEADER + "\na,E,much,EUR,yesterday,\n");
        assertThatThrownBy(() -> Book.open(path)).isInstanceOf(IOException.class);

        Files.writeString(path, "something else\n");
        assertThatThrownBy(() -> Book.open(path))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("header");
    }

    @Test
    void twoSimulatorsCannotKeepTheSameBook() throws IOException {
        try (Book book = Book.open(path)) {
            assertThat(book.known("a")).isEmpty();
            assertThatThrownBy(() -> Book.open(path))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another bank simulator");
        }
    }

    private static Book.Entry entry(String id, String endToEndId, boolean executed) {
        return new Book.Entry(
                id,
                endToEndId,
                new BigDecimal("125.50"),
                "EUR",
                NOON,
                executed ? Optional.of(NOON) : Optional.empty());
    }
}
