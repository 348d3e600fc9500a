package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.creatorconnect.foundation.DatabaseProbe;

/**
 * Holds consumers back while the database is away. A message that waits here is in hand already, so
 * it is neither acknowledged nor given back, and uses up none of its attempts.
 */
@ApplicationScoped
public class DatabaseGate {

    private static final System.Logger LOG = System.getLogger(DatabaseGate.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_PAUSES = 1_800;

    private final DatabaseProbe database;

    protected DatabaseGate() {
        this(null);
    }

    @Inject
    public DatabaseGate(DatabaseProbe database) {
        this.database = database;
    }

    /**
     * Returns when the database answers.
     *
     * @throws DatabaseAway after half an hour, or when the server stops; the message comes again
     */
    public void pass() {
        if (database.isWell()) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "the database is away; consumers wait for it");
        for (int i = 0; i < MOST_PAUSES; i++) {
            pause();
            if (database.isWell()) {
                LOG.log(System.Logger.Level.INFO, "the database is back; consumers go on");
                return;
            }
        }
        throw new DatabaseAway();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DatabaseAway();
        }
    }
}
