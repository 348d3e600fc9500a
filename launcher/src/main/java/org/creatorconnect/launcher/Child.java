package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process that we started. It does not hear the terminal's Ctrl-C: only the launcher does, and
 * then stops its children in order.
 */
final class Child {

    private static final String DEAF = "trap '' INT HUP; exec \"$@\"";

    private final Process process;
    private final PidFile pidFile;

    private Child(Process process, PidFile pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /**
     * Starts a command with further environment variables; its output goes to the log file, which
     * begins anew. Of the product's settings it gets those alone that are given here, so that what
     * the caller has set for another start never reaches it by accident.
     */
    static Child start(
            List<String> command, Map<String, String> environment, Path log, PidFile pidFile)
            throws IOException {
        List<String> deaf = new ArrayList<>(List.of("sh", "-c", DEAF, "sh"));
        deaf.addAll(command);
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder =
                new ProcessBuilder(deaf)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith(LaunchSettings.PREFIX));
        builder.environment().putAll(environment);
        Process process = builder.start();
        pidFile.write(process.pid());
        return new Child(process, pidFile);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Its exit status, once it has ended. */
    int exitStatus() {
        return process.exitValue();
    }

    /** Asks it to end, and makes it end when it does not within the given time. */
    void stop(Duration patience) {
        Processes.stop(process.toHandle(), patience);
        pidFile.delete();
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        Processes.kill(process.toHandle());
    }
}
