package org.creatorconnect.foundation.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.foundation.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A request of another server holds a table that a migration changes. */
@Tag("database")
class BesideOthersTest {

    private static final int LONGER_THAN_IT_WAITS = 5;

    @Test
    void theMigrationGivesWayAndIsDoneWhenTheTableIsFree() throws Exception {
        String url = table("held_for_a_while");
        AtomicInteger tries = new AtomicInteger();
        try (Connection request = DriverManager.getConnection(url, "connect_owner", "")) {
            hold(request);
            Flyway flyway = flyway(url, tries, "ALTER TABLE thing ADD size integer");
            CompletableFuture<Integer> migrated =
                    CompletableFuture.supplyAsync(
                            () -> BesideOthers.migrate(flyway::migrate).migrationsExecuted);
            TimeUnit.SECONDS.sleep(LONGER_THAN_IT_WAITS);
            assertThat(migrated).isNotDone();
            assertThat(others(url)).as("others read between its tries").isZero();
            request.commit();
            assertThat(migrated.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        }
        assertThat(tries.get()).isGreaterThan(1);
    }

    @Test
    void whatIsWrongByItselfIsNotTriedAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Flyway flyway = flyway(table("wrong"), tries, "ALTER TABLE nothing ADD size integer");
        assertThatThrownBy(() -> BesideOthers.migrate(flyway::migrate))
                .isInstanceOf(FlywayException.class);
        assertThat(tries).hasValue(1);
    }

    /** As a request does that has read it and is not over. */
    private static void hold(Connection request) throws SQLException {
        request.setAutoCommit(false);
        try (Statement statement = request.createStatement()) {
            statement.execute("SELECT * FROM thing");
        }
    }

    /** Whoever comes while the migration waits gets through before the server gives up on them. */
    private static long others(String url) throws SQLException {
        try (Connection other = DriverManager.getConnection(url, "connect_owner", "");
                Statement statement = other.createStatement()) {
            statement.execute("SET statement_timeout = '4s'");
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM thing")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static String table(String database) throws SQLException {
        String url;
        try (Connection postgres = TestDatabase.get().connect("postgres");
                Statement statement = postgres.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database);
            statement.execute("CREATE DATABASE " + database + " OWNER connect_owner");
            url = postgres.getMetaData().getURL().replaceFirst("/postgres$", "/" + database);
        }
        try (Connection owner = DriverManager.getConnection(url, "connect_owner", "");
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE thing (id integer)");
        }
        return url;
    }

    private static Flyway flyway(String url, AtomicInteger tries, String sql) {
        FluentConfiguration flyway =
                Flyway.configure()
                        .dataSource(url, "connect_owner", "")
                        .locations(new String[0])
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .javaMigrations(new Counted(tries, sql));
        return BesideOthers.patient(flyway).load();
    }

    /** One statement, and how often it was tried. */
    private record Counted(AtomicInteger tries, String sql) implements JavaMigration {

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion("1");
        }

        @Override
        public String getDescription() {
            return "counted";
        }

        @Override
        public Integer getChecksum() {
            return 0;
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }

        @Override
        public void migrate(Context context) throws SQLException {
            tries.incrementAndGet();
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
