package org.creatorconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.creatorconnect.launcher.demo.DemoHistory;

/**
 * Starts database, server and bank simulator, tells when all is ready, and stops all in order when
 * it is told to stop. Exit status 1 and one sentence when something keeps it from starting.
 */
public final class Launcher {

    private static final int LEAST_JAVA = 17;

    private final LaunchSettings settings;
    private final Ports ports;
    private final Progress progress = new Progress(System.out);
    private final Running running = new Running();

    private Launcher(LaunchSettings settings) {
        this.settings = settings;
        this.ports = new Ports(settings.portOffset());
    }

    /**
     * @param arguments the packaged server's folder, and the project's folder
     */
    public static void main(String[] arguments) {
        try {
            requireJava(Runtime.version().feature());
            Path project = Path.of(arguments[1]);
            Launcher launcher = new Launcher(LaunchSettings.of(System.getenv(), project));
            launcher.run(Path.of(arguments[0]));
        } catch (CannotStart reason) {
            end(reason.getMessage());
        } catch (IOException failure) {
            end("Creator Connect cannot start: " + failure.getMessage());
        }
    }

    static void requireJava(int version) {
        if (version < LEAST_JAVA) {
            throw new CannotStart(
                    "Java " + version + " is too old; set JAVA_HOME to a JDK 17 or newer.");
        }
    }

    private void run(Path home) throws IOException {
        running.data = DataDirectory.take(settings.dataDirectory());
        Path data = running.data.path();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.stop(progress), "stop"));
        Orphans.stop(data);
        ports.requireFree(settings.databaseUrl().isEmpty());
        DatabaseAccess database = database(data);
        progress.say("Starting the server");
        running.server = PackagedServer.start(home, ports, database, data, mode());
        running.server.awaitReady(progress);
        liveDemoHistory(data);
        if (settings.bank()) {
            progress.say("Starting the bank simulator");
            running.bank = BankSimulatorProcess.start(ports, data);
        }
        progress.say("Ready");
        System.out.println(ClosingText.of(ports, database, data, settings.bank()));
        running.awaitEnd().ifPresent(Launcher::end);
    }

    /** A new demo gets its history, with a bank and a book of its own. */
    private void liveDemoHistory(Path data) throws IOException {
        if (!settings.demoData()) {
            return;
        }
        DemoHistory history = new DemoHistory(running.server.portal(), progress::say);
        if (history.isMissing()) {
            Path ownBook = Files.createDirectories(data.resolve("demo-data"));
            try (BankSimulatorProcess bank = BankSimulatorProcess.start(ports, ownBook)) {
                history.live();
            }
        }
    }

    private DatabaseAccess database(Path data) throws IOException {
        if (settings.databaseUrl().isPresent()) {
            Map<String, String> given = System.getenv();
            String user = given.getOrDefault("CONNECT_DB_USER", "connect_owner");
            String password = given.getOrDefault("CONNECT_DB_PASSWORD", "");
            return new DatabaseAccess(
                    settings.databaseUrl().get(),
                    user,
                    password,
                    given.getOrDefault("CONNECT_DB_APP_USER", user),
                    given.getOrDefault("CONNECT_DB_APP_PASSWORD", password));
        }
        progress.say("Starting the database");
        running.database = EmbeddedDatabase.start(data.resolve("postgres"), ports.database());
        return running.database.access();
    }

    private Map<String, String> mode() {
        return Map.of(
                "CONNECT_MODE",
                settings.mode(),
                "CONNECT_DEMO_DATA",
                settings.demoData() ? "on" : "off");
    }

    private static void end(String reason) {
        System.err.println();
        System.err.println(reason);
        Runtime.getRuntime().exit(1);
    }
}
