package org.creatorconnect.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bank simulator as a process of its own; it meets the product only at the broker. */
public final class BankSimulatorProcess implements AutoCloseable {

    private static final String MAIN = "org.creatorconnect.launcher.bank.BankSimulator";
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Child child;
    private final Path book;

    private BankSimulatorProcess(Child child, Path book) {
        this.child = child;
        this.book = book;
    }

    /** Starts the simulator; it waits for the broker by itself. */
    public static BankSimulatorProcess start(Ports ports, Path data) throws IOException {
        Path book = data.resolve("bank-book.csv");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        MAIN,
                        "localhost:" + ports.amqp(),
                        book.toAbsolutePath().toString());
        Path log = data.resolve("log").resolve("bank.log");
        Child child =
                Child.start("bank simulator", command, Map.of(), log, data.resolve("bank.pid"));
        return new BankSimulatorProcess(child, book);
    }

    /** What it received and executed, one line each. */
    public Path book() {
        return book;
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.stop(STOPPING);
    }

    /** Our own class path; inside Maven it is not the one of the Java machine. */
    private static String classPath() {
        if (BankSimulatorProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(URL::getPath)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
