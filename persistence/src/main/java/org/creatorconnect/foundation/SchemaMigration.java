package org.creatorconnect.foundation;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.creatorconnect.foundation.schema.BesideOthers;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/**
 * Brings the schema up to date, as the database's owner, before Hibernate compares it with the
 * model. A server that cannot do that is of no use: it says in one line why, and ends.
 */
public class SchemaMigration implements Integrator {

    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());
    private static final String DATASOURCE = "connect.migration.datasource";

    @Override
    public void integrate(
            Metadata metadata,
            BootstrapContext bootstrapContext,
            SessionFactoryImplementor factory) {
        Object datasource = factory.getProperties().get(DATASOURCE);
        if (datasource != null) {
            migrate(datasource.toString());
        }
    }

    // The name comes from our own persistence.xml, never from anybody's input.
    @SuppressWarnings("BanJNDI")
    private static void migrate(String datasource) {
        try {
            DataSource owner = (DataSource) new InitialContext().lookup(datasource);
            requireReachable(owner);
            MigrateResult result = BesideOthers.migrate(flyway(owner)::migrate);
            if (result.initialSchemaVersion == null && result.migrationsExecuted == 0) {
                throw new IllegalStateException("the application contains no migrations");
            }
            requireMode(owner);
            LOG.log(INFO, "schema is at version " + flyway(owner).info().current().getVersion());
        } catch (NamingException | SQLException | FlywayException | IllegalStateException failure) {
            throw end(failure);
        }
    }

    private static Flyway flyway(DataSource owner) {
        return BesideOthers.patient(Flyway.configure(SchemaMigration.class.getClassLoader()))
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(new WordsMigration())
                .failOnMissingLocations(true)
                .placeholders(Map.of("appRole", applicationRole()))
                .load();
    }

    private static String applicationRole() {
        return setting("CONNECT_DB_APP_USER", "connect_app");
    }

    private static void requireMode(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            DatabaseMode.require(connection, setting("CONNECT_MODE", "demo"));
            if (applicationRole().equals(connection.getMetaData().getUserName())) {
                LOG.log(
                        WARNING,
                        "The application works as the database's owner, who may rewrite history."
                                + " Give it a role of its own with CONNECT_DB_APP_USER.");
            }
        }
    }

    private static String setting(String name, String usual) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? usual : value;
    }

    private static void requireReachable(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
                throw new IllegalStateException("PostgreSQL 15 or newer is needed");
            }
        }
    }

    /** Ends the server from a thread of its own, because this one is needed for that. */
    private static IllegalStateException end(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason =
                "Creator Connect cannot start: the database of CONNECT_DB_URL cannot be used: "
                        + cause.getMessage();
        LOG.log(ERROR, reason);
        new Thread(() -> Runtime.getRuntime().exit(1), "end").start();
        return new IllegalStateException(reason, failure);
    }

    @Override
    public void disintegrate(
            org.hibernate.engine.spi.SessionFactoryImplementor factory,
            org.hibernate.service.spi.SessionFactoryServiceRegistry registry) {
        // Nothing is kept open.
    }
}
