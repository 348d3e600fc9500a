package org.creatorconnect.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * PostgreSQL as a process of its own, with its data in a folder that survives. Two roles: the
 * owner, who migrates the schema, and the application's, who owns nothing.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "connect";
    private static final String OWNER = "connect_owner";
    private static final String APPLICATION = "connect_app";

    private final EmbeddedPostgres postgres;
    private final int port;

    private EmbeddedDatabase(EmbeddedPostgres postgres, int port) {
        this.postgres = postgres;
        this.port = port;
    }

    /** Starts the database on its folder, making both roles and the database when it is new. */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException {
        Path data = folder.resolve("data");
        boolean isNew = !Files.exists(data.resolve("PG_VERSION"));
        Files.createDirectories(folder);
        EmbeddedPostgres postgres =
                EmbeddedPostgres.builder()
                        .setPort(port)
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                        .setServerConfig("max_connections", "120")
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("logging_collector", "off")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setRegisterShutdownHook(false)
                        .start();
        EmbeddedDatabase database = new EmbeddedDatabase(postgres, port);
        if (isNew || !database.hasRoles()) {
            database.makeRoles();
        }
        return database;
    }

    public DatabaseAccess access() {
        return new DatabaseAccess(
                "jdbc:postgresql://localhost:" + port + "/" + DATABASE,
                OWNER,
                "connect-owner",
                APPLICATION,
                "connect-app");
    }

    /** Whether it still answers. */
    public boolean isAlive() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            return connection.isValid(5);
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private boolean hasRoles() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")
                    .next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void makeRoles() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD 'connect-owner'");
            statement.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD 'connect-app'");
            statement.execute("GRANT " + APPLICATION + " TO " + OWNER);
            statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
