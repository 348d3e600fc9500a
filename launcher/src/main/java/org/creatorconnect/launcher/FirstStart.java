package org.creatorconnect.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first start of a demo takes a minute, in which its history is lived with the clock in the
 * past. One that is cut off leaves half a history, so the next start begins anew.
 */
final class FirstStart {

    /** What half a history consists of; the secret key and the logs may stay. */
    private static final List<String> HISTORY =
            List.of("postgres/data", "server", "demo-data", "audit-anchor.log");

    private final Path data;
    private final Path mark;

    FirstStart(Path data) {
        this.data = data;
        this.mark = data.resolve("first-start-unfinished");
    }

    /** Whether an earlier start ended before its history was complete. */
    boolean wasCutOff() {
        return Files.exists(mark);
    }

    void begin() throws IOException {
        Files.writeString(mark, "The demo data is being made; if this stays, it is made anew.\n");
    }

    void complete() throws IOException {
        Files.deleteIfExists(mark);
    }

    /** Takes away what an unfinished history left. */
    void clear() throws IOException {
        for (String part : HISTORY) {
            delete(data.resolve(part));
        }
        complete();
    }

    /** Deletes a file or a folder with all that is in it, if it is there. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(FirstStart::deleteOne);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
