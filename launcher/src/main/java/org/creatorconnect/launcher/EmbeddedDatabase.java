package org.creatorconnect.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * PostgreSQL as a process of its own, with its data in a folder that survives. Two roles: the
 * owner, who migrates the schema, and the application's, who owns nothing.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration STARTING = Duration.ofSeconds(60);
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final EmbeddedPostgres postgres;
    private final int port;
    private final Path log;
    private final Optional<ProcessHandle> process;

    private EmbeddedDatabase(EmbeddedPostgres postgres, int port, Path data, Path log) {
        this.postgres = postgres;
        this.port = port;
        this.log = log;
        this.process = PidFile.of(data.resolve("postmaster.pid")).process();
    }

    /**
     * Starts the database on its folder, making both roles and the database when they are missing.
     * It listens on the loopback address only.
     *
     * @throws CannotStart when it does not come up
     */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path data = absolute.resolve("data");
        Path log = absolute.resolve("postgres.log");
        // There while the very first start is under way: what it left is good for nothing.
        Path unfinished = absolute.resolve("unfinished");
        if (Files.exists(unfinished)) {
            FirstStart.delete(data);
        }
        if (!Files.exists(data)) {
            Files.createDirectories(absolute);
            Files.writeString(unfinished, "");
        }
        try {
            EmbeddedPostgres postgres = process(absolute, data, log, port);
            EmbeddedDatabase database = new EmbeddedDatabase(postgres, port, data, log);
            DatabaseRoles.make(postgres.getPostgresDatabase(), database.access());
            Files.deleteIfExists(unfinished);
            return database;
        } catch (IOException | IllegalStateException failure) {
            Orphans.stopDatabase(data);
            throw new CannotStart("The database did not come up; its log is " + log + ".", failure);
        }
    }

    /** Where it is, and its two roles with their passwords. */
    public DatabaseAccess access() {
        return new DatabaseAccess(
                "jdbc:postgresql://localhost:" + port + "/connect",
                "connect_owner",
                "connect-owner",
                "connect_app",
                "connect-app");
    }

    /** What it says about itself. */
    public Path log() {
        return log;
    }

    /** Whether its process lives. */
    public boolean isAlive() {
        return process.filter(Processes::isAlive).isPresent();
    }

    /** Ends it at once, as {@code kill -9} does; what was committed is there at the next start. */
    public void kill() throws IOException {
        process.ifPresent(Processes::kill);
        // The library would otherwise keep its lock on the folder.
        postgres.close();
    }

    /**
     * Stops it and waits until it has ended.
     *
     * @throws IOException when it does not end within 20 seconds
     */
    @Override
    public void close() throws IOException {
        postgres.close();
        if (process.isPresent() && !Processes.hasEnded(process.get(), STOPPING)) {
            throw new IOException("the database does not stop; its log is " + log);
        }
    }

    private static EmbeddedPostgres process(Path folder, Path data, Path log, int port)
            throws IOException {
        // Durable settings: they win over the -F that the library gives before them.
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("logging_collector", "off")
                // No statement and no value of a row in the log: both may hold personal data.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setPGStartupWait(STARTING)
                .setRegisterShutdownHook(false)
                .start();
    }
}
