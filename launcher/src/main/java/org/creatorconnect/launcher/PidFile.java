package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file whose first line is the number of a process; it may outlive the process. */
record PidFile(Path path) {

    static PidFile of(Path path) {
        return new PidFile(path);
    }

    void write(long pid) throws IOException {
        Files.writeString(path, Long.toString(pid) + "\n");
    }

    /** Takes it away; one that stays is harmless, since its process is looked at again. */
    void delete() {
        path.toFile().delete();
    }

    /** The process of that number, if there is one; it may be anybody's. */
    Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
            return lines.stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The process of that number, if it runs a command that contains the mark. */
    Optional<ProcessHandle> processOf(String mark) {
        return process().filter(process -> process.info().commandLine().orElse("").contains(mark));
    }
}
