package org.creatorconnect.launcher.bank;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bank's own book: one line for every instruction it received, forced to disk before the
 * message is acknowledged. From it the bank knows after any crash what it has executed, and it is
 * the judge of whether somebody was paid twice.
 */
final class Book implements AutoCloseable {

    static final String HEADER = "instructionId,endToEndId,amount,currency,received,executed";
    private static final int FIELDS = 6;

    /** A receipt; {@code executed} is empty for what was not executed because of it. */
    record Entry(
            String instructionId,
            String endToEndId,
            BigDecimal amount,
            String currency,
            Instant received,
            Optional<Instant> executed) {

        private static Entry parse(List<String> fields) {
            return new Entry(
                    fields.get(0),
                    fields.get(1),
                    new BigDecimal(fields.get(2)),
                    fields.get(3),
                    Instant.parse(fields.get(4)),
                    Optional.of(fields.get(5)).filter(text -> !text.isEmpty()).map(Instant::parse));
        }

        private String line() {
            return CsvLine.join(
                    List.of(
                            instructionId,
                            endToEndId,
                            amount.toPlainString(),
                            currency,
                            received.toString(),
                            executed.map(Instant::toString).orElse("")));
        }
    }

    private final LineFile file;
    private final Map<String, Entry> first = new HashMap<>();

    private Book(LineFile file) {
        this.file = file;
    }

    /**
     * Opens the book, making it when it is new, and reads all of it.
     *
     * @throws IOException when it cannot be read wholly: a bank that does not know what it paid
     *     must not pay
     */
    static Book open(Path path) throws IOException {
        LineFile file = LineFile.open(path, HEADER);
        Book book = new Book(file);
        try {
            file.lines(FIELDS).stream().map(Entry::parse).forEach(book::remember);
            return book;
        } catch (IOException unreadable) {
            book.close();
            throw unreadable;
        } catch (DateTimeException | NumberFormatException unreadable) {
            book.close();
            throw new IOException(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** How the bank first wrote this instruction down, if it knows it. */
    Optional<Entry> known(String instructionId) {
        return Optional.ofNullable(first.get(instructionId));
    }

    /** Writes a receipt down and forces it to disk. */
    void write(Entry entry) throws IOException {
        file.append(entry.line());
        file.force();
        remember(entry);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void remember(Entry entry) {
        first.putIfAbsent(entry.instructionId(), entry);
    }
}
