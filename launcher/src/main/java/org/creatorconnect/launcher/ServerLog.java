package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the server wrote since it was started. Its log is its own and of bounded size; on the
 * console only the script that starts it speaks, and the Java machine when it ends.
 */
record ServerLog(Path console, Path path) {

    private static final String NAME = "server.log";

    private static final int LONGEST = 240;

    /**
     * The log of a server that is about to start in this folder; what the one before it wrote is
     * put aside.
     */
    static ServerLog begin(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve(NAME);
        if (Files.exists(log)) {
            Files.move(log, folder.resolve(NAME + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(folder.resolve("console.log"), log);
    }

    /** Whether the server runs without the application; it would never become ready. */
    boolean saysThatDeploymentFailed() {
        return first(
                        line ->
                                line.contains("Operation (\"deploy\") failed")
                                        || line.contains("WFLYCTL0186"))
                .isPresent();
    }

    /** Whether the script that watches over the server saw it being killed. */
    boolean saysKilled() {
        return first(line -> line.startsWith("*** JBossAS") && line.contains("received KILL"))
                .isPresent();
    }

    /** The end of a sentence: why the server is not up, and where to read more. */
    String reason() {
        String reason =
                after("Creator Connect cannot start: ")
                        .or(() -> after("PSQLException: "))
                        .or(() -> after(" ERROR "))
                        .map(words -> ": " + words)
                        .orElse("");
        return reason + "; its log is " + path + ".";
    }

    /** What stands after a mark in the first line that has it; no more than one can read. */
    private Optional<String> after(String mark) {
        return first(line -> line.contains(mark))
                .map(line -> line.substring(line.indexOf(mark) + mark.length()).strip())
                .map(words -> words.replaceAll("\\.$", ""))
                .map(words -> words.substring(0, Math.min(words.length(), LONGEST)));
    }

    private Optional<String> first(Predicate<String> wanted) {
        return first(console, wanted).or(() -> first(path, wanted));
    }

    private static Optional<String> first(Path file, Predicate<String> wanted) {
        // Not every byte of a log is sure to be UTF-8; ISO 8859-1 reads them all.
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(wanted).findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
