package org.creatorconnect.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged server as a process of its own, started the way production starts it. */
public final class PackagedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final Child child;
    private final Ports ports;
    private final Path log;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private PackagedServer(Child child, Ports ports, Path log) {
        this.child = child;
        this.ports = ports;
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
            Path data,
            Map<String, String> settings)
            throws IOException {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CONNECT_PORT_OFFSET", Integer.toString(ports.offset()));
        environment.put("CONNECT_DATA_DIR", data.toAbsolutePath().toString());
        environment.put("CONNECT_DB_URL", database.url());
        environment.put("CONNECT_DB_USER", database.owner());
        environment.put("CONNECT_DB_PASSWORD", database.ownerPassword());
        environment.put("CONNECT_DB_APP_USER", database.application());
        environment.put("CONNECT_DB_APP_PASSWORD", database.applicationPassword());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        Path script = home.resolve("bin").resolve("standalone.sh").toAbsolutePath();
        Path log = data.resolve("log").resolve("server.log");
        // The server's own folders lie in the data folder, so that queues survive a rebuild.
        Path serverData = data.resolve("server").toAbsolutePath();
        List<String> command =
                List.of("sh", script.toString(), "-Djboss.server.data.dir=" + serverData);
        Child child = Child.start("server", command, environment, log, data.resolve("server.pid"));
        return new PackagedServer(child, ports, log);
    }

    /**
     * Waits until the application answers and says it is ready.
     *
     * @throws CannotStart with the log's last words when it ends, or takes longer than 5 minutes
     */
    public void awaitReady(Progress progress) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!child.isAlive()) {
                throw new CannotStart("The server ended while starting. " + lastWords());
            }
            if (answers(readiness()) && answers(portal())) {
                return;
            }
            progress.stillWaiting();
            pause();
        }
        throw new CannotStart("The server did not get ready within 5 minutes. " + lastWords());
    }

    public URI portal() {
        return URI.create("http://localhost:" + ports.http() + "/");
    }

    public URI api() {
        return portal().resolve("api/v1/");
    }

    public URI readiness() {
        return URI.create("http://localhost:" + ports.management() + "/health/ready");
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    public int exitStatus() {
        return child.exitStatus();
    }

    /** Ends the server at once, as {@code kill -9} does. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.stop(STOPPING);
    }

    private boolean answers(URI uri) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            String word =
                    lines.stream()
                            .filter(line -> line.contains("Creator Connect cannot start"))
                            .map(line -> line.replaceAll(".*(Creator Connect cannot start)", "$1"))
                            .findFirst()
                            .or(
                                    () ->
                                            lines.stream()
                                                    .filter(line -> line.contains("ERROR"))
                                                    .findFirst())
                            .orElse("");
            return word + " The whole log is " + log + ".";
        } catch (IOException unreadable) {
            return "Its log cannot be read.";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
