package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Children of a launcher that was killed and could not stop them. They would hold ports and data,
 * so a new start ends them first; a process that only happens to have the same number is left
 * alone.
 */
final class Orphans {

    private Orphans() {}

    /** Ends what an earlier launcher left on this data folder. */
    static void stop(Path data) {
        end(pid(data.resolve("bank.pid")), "BankSimulator");
        end(pid(data.resolve("server.pid")), "standalone");
        end(pid(data.resolve("postgres").resolve("data").resolve("postmaster.pid")), "postgres");
    }

    private static Optional<ProcessHandle> pid(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.stream()
                    .findFirst()
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void end(Optional<ProcessHandle> process, String mark) {
        process.filter(handle -> handle.info().commandLine().orElse("").contains(mark))
                .ifPresent(Orphans::end);
    }

    private static void end(ProcessHandle process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
