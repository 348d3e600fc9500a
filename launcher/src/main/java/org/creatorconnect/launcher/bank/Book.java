package org.creatorconnect.launcher.bank;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /** A line of the book; {@code executed} is empty for what was not executed. */
    record Entry(
            String instructionId,
            String endToEndId,
            BigDecimal amount,
            String currency,
            Instant received,
            Optional<Instant> executed) {

        private static Entry parse(String line) {
            String[] parts = line.split(",", -1);
            return new Entry(
                    parts[0],
                    parts[1],
                    new BigDecimal(parts[2]),
                    parts[3],
                    Instant.parse(parts[4]),
                    parts[5].isEmpty() ? Optional.empty() : Optional.of(Instant.parse(parts[5])));
        }

        private String line() {
            return String.join(
                    ",",
                    instructionId,
                    endToEndId,
                    amount.toPlainString(),
                    currency,
                    received.toString(),
                    executed.map(Instant::toString).orElse(""));
        }
    }

    private final FileChannel file;
    private final Map<String, Entry> first = new HashMap<>();

    private Book(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens the book, making it when it is new; a last line that a crash tore off is taken away.
     */
    static Book open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        if (Files.exists(path)) {
            cutTornLine(path);
        }
        boolean isNew = !Files.exists(path) || Files.size(path) == 0;
        Book book =
                new Book(
                        FileChannel.open(
                                path,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.APPEND));
        if (isNew) {
            book.append(HEADER);
        }
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        lines.stream().skip(1).map(Entry::parse).forEach(book::remember);
        return book;
    }

    /** How the bank first wrote this instruction down, if it knows it. */
    Optional<Entry> known(String instructionId) {
        return Optional.ofNullable(first.get(instructionId));
    }

    /** Writes a receipt down and forces it to disk. */
    void write(Entry entry) throws IOException {
        append(entry.line());
        remember(entry);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void remember(Entry entry) {
        first.putIfAbsent(entry.instructionId(), entry);
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    private static void cutTornLine(Path path) throws IOException {
        byte[] content = Files.readAllBytes(path);
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        try (RandomAccessFile book = new RandomAccessFile(path.toFile(), "rw")) {
            book.setLength(end);
        }
    }
}
