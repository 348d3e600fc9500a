package org.creatorconnect.benchmark.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command of this machine, run to its end. */
public final class Command {

    private Command() {}

    /** Whether there is a command of this name on the path. */
    public static boolean exists(String name) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return true;
            }
        }
        return false;
    }

    /**
     * @return what it printed
     * @throws BenchmarkFailed with what it printed, when it ends with anything but 0
     */
    public static String run(Map<String, String> environment, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BenchmarkFailed(String.join(" ", command) + " failed: " + printed);
            }
            return printed;
        } catch (IOException failure) {
            throw new BenchmarkFailed(command.get(0) + " cannot be run", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed(command.get(0) + " was interrupted", stopped);
        }
    }

    public static String run(String... command) {
        return run(Map.of(), List.of(command));
    }
}
