package org.creatorconnect.foundation.schema;

import static java.lang.System.Logger.Level.INFO;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrations while another server uses the tables. A statement that waits for a table lets nobody
 * else come to it meanwhile; so it waits for two seconds, its migration is undone, and it is tried
 * again. Also when the database ends it because it and a request waited for each other.
 */
public final class BesideOthers {

    private static final System.Logger LOG = System.getLogger(BesideOthers.class.getName());
    private static final String SHORT_WAITS = "SET lock_timeout = '2s'";
    private static final int TRIES = 30;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A table is in use; a deadlock. */
    private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01");

    private BesideOthers() {}

    /** Has each migration wait for no table for long. */
    public static FluentConfiguration patient(FluentConfiguration flyway) {
        return flyway.callbacks(new ShortWaits());
    }

    /** At the migration's own connection, before its first statement. */
    private static final class ShortWaits extends BaseCallback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public void handle(Event event, Context context) {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(SHORT_WAITS);
            } catch (SQLException failure) {
                throw new FlywayException(failure);
            }
        }
    }

    /**
     * Migrates, and again while requests of others are in the way, for a minute and a half at most.
     *
     * @throws FlywayException when they are still in the way after that, or something else is wrong
     */
    public static <T> T migrate(Supplier<T> migration) {
        for (int left = TRIES; ; left--) {
            try {
                return migration.get();
            } catch (FlywayException failure) {
                if (left == 1 || !isInTheWay(failure)) {
                    throw failure;
                }
                LOG.log(INFO, "the schema is in use; the migration is tried again");
                pause();
            }
        }
    }

    private static boolean isInTheWay(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && IN_THE_WAY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server ends while it migrates", stopped);
        }
    }
}
