package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the server wrote on its console since it was started. */
record ServerLog(Path path) {

    private static final String REFUSAL = "Creator Connect cannot start: ";

    /** Whether the server runs without the application; it would never become ready. */
    boolean saysThatDeploymentFailed() {
        return first(line -> line.contains("WFLYSRV0021") || line.contains("WFLYCTL0186"))
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
                first(line -> line.contains(REFUSAL))
                        .map(line -> line.substring(line.indexOf(REFUSAL) + REFUSAL.length()))
                        .or(() -> first(line -> line.contains(" ERROR ")))
                        .map(line -> ": " + line.strip().replaceAll("\\.$", ""))
                        .orElse("");
        return reason + "; its log is " + path + ".";
    }

    private Optional<String> first(Predicate<String> wanted) {
        // Not every byte of a log is sure to be UTF-8; ISO 8859-1 reads them all.
        try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return lines.filter(wanted).findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
