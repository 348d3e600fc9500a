package org.creatorconnect.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bank simulator as a process of its own; it meets the product only at the broker. */
public final class BankSimulatorProcess implements AutoCloseable {

    /** In the data folder: where the bank of the demo's history has its book. */
    static final String DEMO_FOLDER = "demo-data";

    private static final String MAIN = "org.creatorconnect.launcher.bank.BankSimulator";
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Child child;
    private final Path book;
    private final Path log;

    private BankSimulatorProcess(Child child, Path book, Path log) {
        this.child = child;
        this.book = book;
        this.log = log;
    }

    /** Starts the simulator of a demo with its usual settings. */
    public static BankSimulatorProcess start(Ports ports, Path folder) throws IOException {
        return start(ports, folder, Map.of());
    }

    /**
     * Starts the simulator; it waits for the broker by itself.
     *
     * @param settings the CONNECT_* settings of whoever starts the product
     */
    public static BankSimulatorProcess start(Ports ports, Path folder, Map<String, String> settings)
            throws IOException {
        Path data = folder.toAbsolutePath().normalize();
        Path book = data.resolve("bank-book.csv");
        // The mark stands first: of a long command only the beginning can be read later.
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        mark(data),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        MAIN,
                        PaymentBroker.addresses(settings, ports),
                        book.toString());
        Path log = data.resolve("log").resolve("bank.log");
        PidFile pidFile = PidFile.of(data.resolve("bank.pid"));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CLASSPATH", classPath());
        return new BankSimulatorProcess(Child.start(command, environment, log, pidFile), book, log);
    }

    /** What tells a simulator of this data folder from any other process; absolute path. */
    static String mark(Path data) {
        return "-Dcreatorconnect.bank=" + data;
    }

    /** What it received and executed, one line each. */
    public Path book() {
        return book;
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    /** Its exit status, once it has ended. */
    public int exitStatus() {
        return child.exitStatus();
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        child.kill();
    }

    /** Stops it; after 5 seconds it is killed. */
    @Override
    public void close() {
        child.stop(STOPPING);
    }

    /** Our own class path; inside Maven it is not the one of the Java machine. */
    static String classPath() {
        if (BankSimulatorProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(BankSimulatorProcess::path)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}
