package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The demo's mail server as a process of its own; the product meets it only by SMTP. */
public final class MailCatcherProcess implements AutoCloseable {

    private static final String MAIN = "org.creatorconnect.launcher.mail.MailCatcher";
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Child child;
    private final Path letters;

    private MailCatcherProcess(Child child, Path letters) {
        this.child = child;
        this.letters = letters;
    }

    /** Starts it beside a product with this data folder. */
    public static MailCatcherProcess start(Ports ports, Path folder) throws IOException {
        Path data = folder.toAbsolutePath().normalize();
        Path letters = data.resolve("mail");
        // The mark stands first: of a long command only the beginning can be read later.
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        mark(data),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        MAIN,
                        Integer.toString(ports.mail()),
                        letters.toString());
        Path log = data.resolve("log").resolve("mail.log");
        PidFile pidFile = PidFile.of(data.resolve("mail.pid"));
        Map<String, String> environment = Map.of("CLASSPATH", BankSimulatorProcess.classPath());
        return new MailCatcherProcess(Child.start(command, environment, log, pidFile), letters);
    }

    /** What tells a catcher of this data folder from any other process; absolute path. */
    static String mark(Path data) {
        return "-Dcreatorconnect.mail=" + data;
    }

    /** The folder of caught letters, a file each. */
    public Path letters() {
        return letters;
    }

    /** Stops it; after 5 seconds it is killed. */
    @Override
    public void close() {
        child.stop(STOPPING);
    }
}
