package org.creatorconnect.benchmark.figure;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Http;
import org.creatorconnect.benchmark.machine.Pause;
import org.creatorconnect.launcher.Ports;

/**
 * The demo, started once more on an unchanged tree.
 *
 * @param seconds from the command to the first page
 * @param mebibytes of memory that the server holds then (its resident set)
 */
public record SecondStart(double seconds, long mebibytes) {

    private static final double LONGEST = 30;
    private static final long MOST = 1_024;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** Starts it, stops it, and starts it again. Nothing else of the project may run. */
    public static SecondStart of(Path project, Path data) {
        start(project, data);
        return start(project, data);
    }

    public boolean holds() {
        return seconds <= LONGEST && mebibytes <= MOST;
    }

    /** What it is and what it may be, in a sentence. */
    public String told() {
        return String.format(
                Locale.ROOT,
                "The second `mvn -Prun` on an unchanged tree shows its first page after **%.1f s** (bar %.0f s), and"
                        + " its server holds **%,d MiB** of memory then (bar %,d MiB).",
                seconds,
                LONGEST,
                mebibytes,
                MOST);
    }

    private static SecondStart start(Path project, Path data) {
        Ports ports = Ports.free();
        long begun = System.nanoTime();
        Process command = begin(project, data, ports);
        try {
            awaitPage(command, URI.create("http://localhost:" + ports.http() + "/sign-in.xhtml"));
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new SecondStart(seconds, resident(data));
        } finally {
            stop(command);
        }
    }

    private static Process begin(Path project, Path data, Ports ports) {
        ProcessBuilder builder =
                new ProcessBuilder("mvn", "-q", "-B", "-Prun")
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(new File(data + ".log"));
        builder.environment()
                .putAll(
                        Map.of(
                                "CONNECT_DATA_DIR", data.toString(),
                                "CONNECT_PORT_OFFSET", Integer.toString(ports.offset())));
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new BenchmarkFailed("Maven cannot be run", failure);
        }
    }

    private static void awaitPage(Process command, URI portal) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Http.answers(portal)) {
            if (!command.isAlive() || System.nanoTime() > end) {
                throw new BenchmarkFailed("the demo does not start");
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }

    /** The server's resident set, as Linux tells it. */
    private static long resident(Path data) {
        try {
            long server = Long.parseLong(Files.readString(data.resolve("server-java.pid")).strip());
            List<String> status = Files.readAllLines(Path.of("/proc/" + server + "/status"));
            return status.stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1_024;
        } catch (IOException failure) {
            throw new BenchmarkFailed("nothing tells how much memory the server holds", failure);
        }
    }

    private static void stop(Process command) {
        command.destroy();
        try {
            command.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("interrupted", stopped);
        }
    }
}
