package org.creatorconnect.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged server as a process of its own, started the way production starts it. */
public final class PackagedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    /** Its log is in a file of bounded size; the console's file would grow for ever. */
    private static final String QUIET_CONSOLE = "-Dconnect.console.level=OFF";

    private final Child child;
    private final Ports ports;
    private final ServerLog log;
    private final String host;

    private PackagedServer(Child child, Ports ports, ServerLog log, String host) {
        this.child = child;
        this.ports = ports;
        this.host = host;
        this.log = log;
    }

    /**
     * Starts the server; it is usable once {@link #awaitReady} returns.
     *
     * @param home the packaged server's folder
     * @param settings further CONNECT_* settings
     */
    public static PackagedServer start(
            Path home,
            Ports ports,
            DatabaseAccess database,
            Path folder,
            Map<String, String> settings)
            throws IOException {
        Path data = folder.toAbsolutePath().normalize();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CONNECT_PORT_OFFSET", Integer.toString(ports.offset()));
        environment.put("CONNECT_DATA_DIR", data.toString());
        environment.putAll(database.settings());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        environment.put("JBOSS_PIDFILE", data.resolve("server-java.pid").toString());
        Path script = home.resolve("bin").resolve("standalone.sh").toAbsolutePath();
        ServerLog log = ServerLog.begin(data.resolve("log"));
        // The server's own folders lie in the data folder, so that queues survive a rebuild.
        List<String> command = List.of("sh", script.toString(), mark(data), QUIET_CONSOLE);
        PidFile pidFile = PidFile.of(data.resolve("server.pid"));
        return new PackagedServer(
                Child.start(command, environment, log.console(), pidFile),
                ports,
                log,
                ListenAddress.host(environment));
    }

    /** What tells a server of this data folder from any other process; absolute path. */
    static String mark(Path data) {
        return "-Djboss.server.data.dir=" + data.resolve("server");
    }

    /**
     * Waits until the application answers and says it is ready.
     *
     * @throws CannotStart with the log's own reason when the server ends, cannot deploy the
     *     application, or takes longer than 5 minutes
     */
    public void awaitReady(Progress progress) {
        // No page that leads on: that would be to where the installation is reached from outside.
        URI page = portal().resolve("sign-in.xhtml");
        Readiness readiness = new Readiness(List.of(page, readiness()));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!readiness.isGiven()) {
            if (!child.isAlive()) {
                throw new CannotStart("The server ended while starting" + log.reason());
            }
            if (log.saysThatDeploymentFailed()) {
                throw new CannotStart("The server could not start the application" + log.reason());
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("The server did not get ready in 5 minutes" + log.reason());
            }
            progress.stillWaiting();
            Processes.pause(BETWEEN_LOOKS);
        }
    }

    public URI portal() {
        return URI.create("http://" + host + ":" + ports.http() + "/");
    }

    public URI api() {
        return portal().resolve("api/v1/");
    }

    public URI readiness() {
        return URI.create("http://localhost:" + ports.management() + "/health/ready");
    }

    public Path log() {
        return log.path();
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    /** Its exit status once it has ended; 137 when it was killed. */
    public int exitStatus() {
        // The script that starts the server says 0 when the server was killed.
        return log.saysKilled() ? 137 : child.exitStatus();
    }

    /** Ends the server at once, as {@code kill -9} does. */
    public void kill() {
        child.kill();
    }

    /** Stops the server; after 20 seconds it is killed. */
    @Override
    public void close() {
        child.stop(STOPPING);
    }
}
