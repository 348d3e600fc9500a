package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that we started. It does not hear the terminal's Ctrl-C: only the launcher does, and
 * then stops its children in order.
 */
final class Child {

    private static final String DEAF = "trap '' INT HUP; exec \"$@\"";

    private final String name;
    private final Process process;
    private final Path pidFile;

    private Child(String name, Process process, Path pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Starts a command with further environment variables; its output goes to the log file. */
    static Child start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path log,
            Path pidFile)
            throws IOException {
        List<String> deaf = new ArrayList<>(List.of("sh", "-c", DEAF, "sh"));
        deaf.addAll(command);
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder =
                new ProcessBuilder(deaf)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Files.writeString(pidFile, Long.toString(process.pid()));
        return new Child(name, process, pidFile);
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitStatus() {
        return process.exitValue();
    }

    /** This process and all that it started. */
    List<ProcessHandle> family() {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        return family;
    }

    /** Asks it to end, and makes it end when it does not within the given time. */
    void stop(Duration patience) {
        List<ProcessHandle> family = family();
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                family.forEach(ProcessHandle::destroyForcibly);
                process.waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException interrupted) {
            family.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        } catch (IOException leftOver) {
            throw new IllegalStateException(leftOver);
        }
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        family().forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}
