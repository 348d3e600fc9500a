package org.creatorconnect.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.launcher.demo.DemoHistory;

/**
 * Starts database, server and bank simulator, tells when all is ready, and stops all in order when
 * it is told to stop. Exit status 1 and one sentence when something keeps it from starting, or ends
 * on its own later.
 */
public final class Launcher {

    private static final int LEAST_JAVA = 17;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final LaunchSettings settings;
    private final Path home;
    private final Ports ports;
    private final Progress progress = new Progress(System.out);
    private final Running running = new Running();

    private Launcher(LaunchSettings settings, Path home) {
        this.settings = settings;
        this.home = home;
        this.ports = new Ports(settings.portOffset());
    }

    /**
     * Starts all, and returns only when all is being stopped.
     *
     * @param arguments the packaged server's folder, and the project's folder
     */
    public static void main(String[] arguments) {
        try {
            requireJava(Runtime.version().feature());
            Path project = Path.of(arguments[1]);
            LaunchSettings settings = LaunchSettings.of(System.getenv(), project);
            new Launcher(settings, Path.of(arguments[0])).run();
        } catch (CannotStart reason) {
            end(reason.getMessage());
        }
    }

    static void requireJava(int version) {
        if (version < LEAST_JAVA) {
            throw new CannotStart(
                    "Java " + version + " is too old: set JAVA_HOME to a JDK 17 or newer.");
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.stop(progress), "stop"));
        try {
            end(watch(start()));
        } catch (Exception failure) {
            // When all is being stopped, starting fails for that very reason: no news.
            awaitNothingIfStopping();
            end(
                    failure instanceof CannotStart
                            ? failure.getMessage()
                            : "Creator Connect cannot start: " + failure);
        }
    }

    private Watch start() throws Exception {
        // Before anything else, and until this process ends; there is nothing to stop.
        Path data = DataDirectory.take(settings.dataDirectory()).path();
        if (Orphans.stop(data)) {
            progress.say("Stopped what an earlier start had left running");
        }
        ports.requireFree(settings.ownDatabase().isEmpty(), settings.catchesMail());
        FirstStart firstStart = new FirstStart(data);
        if (firstStart.wasCutOff() && settings.ownDatabase().isEmpty()) {
            progress.say("The last start ended before the demo data was complete: beginning anew");
            firstStart.clear();
        }
        Optional<EmbeddedDatabase> database = database(data);
        DatabaseAccess access =
                database.map(EmbeddedDatabase::access).or(settings::ownDatabase).orElseThrow();
        if (settings.catchesMail()) {
            running.start(() -> MailCatcherProcess.start(ports, data));
        }
        progress.say("Starting the server");
        PackagedServer server =
                running.start(() -> PackagedServer.start(home, ports, access, data, given()));
        server.awaitReady(progress);
        liveDemoHistory(data, server.portal(), firstStart);
        Watch watch = new Watch(server, database, bank(data));
        progress.say("Ready");
        System.out.println(ClosingText.of(settings, ports, access, data));
        return watch;
    }

    /** What whoever starts the product has set. */
    private Map<String, String> given() {
        return settings.forServer(System.getenv());
    }

    private Optional<EmbeddedDatabase> database(Path data) throws Exception {
        if (settings.ownDatabase().isPresent()) {
            return Optional.empty();
        }
        progress.say("Starting the database");
        return Optional.of(
                running.start(
                        () -> EmbeddedDatabase.start(data.resolve("postgres"), ports.database())));
    }

    /** A new demo gets its history, with a bank and a book of its own. */
    private void liveDemoHistory(Path data, URI portal, FirstStart firstStart) throws Exception {
        if (!settings.demoData()) {
            return;
        }
        DemoHistory history =
                new DemoHistory(
                        portal,
                        PaymentBroker.first(given(), ports),
                        settings.paymentsPassword(),
                        progress::say);
        if (history.isMissing()) {
            firstStart.begin();
            Path ownBook = Files.createDirectories(data.resolve(BankSimulatorProcess.DEMO_FOLDER));
            try (BankSimulatorProcess bank =
                    running.start(() -> BankSimulatorProcess.start(ports, ownBook, given()))) {
                history.live();
            }
            firstStart.complete();
        }
    }

    private Optional<BankSimulatorProcess> bank(Path data) throws Exception {
        if (!settings.bank()) {
            return Optional.empty();
        }
        progress.say("Starting the bank simulator");
        Map<String, String> itsSettings = settings.forBank(System.getenv());
        return Optional.of(
                running.start(() -> BankSimulatorProcess.start(ports, data, itsSettings)));
    }

    /** Waits until something ends on its own, and tells what it was. */
    private String watch(Watch watch) {
        while (true) {
            Optional<String> ended = watch.ended();
            awaitNothingIfStopping();
            if (ended.isPresent()) {
                return ended.get();
            }
            watch.bankEnded().ifPresent(progress::say);
            Processes.pause(BETWEEN_LOOKS);
        }
    }

    /** The process is about to end; whoever went on would only talk into that. */
    private void awaitNothingIfStopping() {
        while (running.isStopping()) {
            Processes.pause(BETWEEN_LOOKS);
        }
    }

    private static void end(String reason) {
        System.err.println();
        System.err.println(reason);
        Runtime.getRuntime().exit(1);
    }
}
