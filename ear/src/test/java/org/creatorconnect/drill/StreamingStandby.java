package org.creatorconnect.drill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A standby of a database on this machine, which takes its write-ahead log as it is written. */
final class StreamingStandby implements AutoCloseable {

    private static final String REPORTS =
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'creator-connect-reads'"
                    + " AND query LIKE '%commission_day%'";

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    /**
     * @param data a copy of the primary's base backup
     * @param primary the primary's port
     */
    StreamingStandby(Path data, int primary) throws IOException {
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.writeString(data.resolve("standby.signal"), "");
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=%d user=postgres'%nhot_standby = 'on'%n"
                        .formatted(primary),
                StandardCharsets.UTF_8,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/connect";
    }

    void start() throws IOException {
        running =
                EmbeddedPostgres.builder()
                        .setPort(port)
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(data.resolveSibling("binaries").toFile())
                        .setServerConfig("max_connections", "120")
                        .setOutputRedirector(
                                ProcessBuilder.Redirect.appendTo(
                                        data.resolveSibling("standby.log").toFile()))
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setRegisterShutdownHook(false)
                        .start();
    }

    /** Ends it at once. */
    void kill() throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        ProcessHandle.of(postmaster)
                .ifPresent(
                        process -> {
                            process.destroyForcibly();
                            process.onExit().join();
                        });
        running.close();
    }

    /** How many of the product's connections asked for a report last. */
    int reportsAsked() {
        return Integer.parseInt(one(REPORTS));
    }

    /** Takes the log and does not apply it. */
    void fallBehind() {
        one("SELECT pg_wal_replay_pause()");
    }

    void catchUp() {
        one("SELECT pg_wal_replay_resume()");
    }

    private String one(String question) {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(question, failure);
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
