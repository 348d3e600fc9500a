package org.creatorconnect.foundation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All who wait for the database at this moment, so that their waiting can be ended. */
final class WaitingForDatabase {

    /** What is done to get a connection. */
    interface Opening {
        Connection open() throws SQLException;
    }

    private final Set<Thread> opening = ConcurrentHashMap.newKeySet();
    private final Map<Connection, Connection> inUse = new ConcurrentHashMap<>();

    /**
     * Gets a connection; {@link #endAll} ends the waiting for it.
     *
     * @throws SQLException when there is none, or the waiting was ended
     */
    Connection open(Opening how) throws SQLException {
        opening.add(Thread.currentThread());
        try {
            return how.open();
        } finally {
            synchronized (opening) {
                if (!opening.remove(Thread.currentThread())) {
                    // The interruption was for this waiting alone, and it is over.
                    Thread.interrupted();
                }
            }
        }
    }

    /** From now on whoever waits for an answer on this connection can be freed. */
    void opened(Connection connection) throws SQLException {
        // The driver's own connection: the pool's would wait for whoever works on it.
        inUse.put(connection, connection.getMetaData().getConnection());
    }

    void closed(Connection connection) {
        inUse.remove(connection);
    }

    /** Nobody waits any more: all fail, as if the database had gone. */
    void endAll() {
        synchronized (opening) {
            opening.forEach(
                    thread -> {
                        opening.remove(thread);
                        thread.interrupt();
                    });
        }
        inUse.values().forEach(WaitingForDatabase::abort);
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            // Then nobody waits on it.
            return;
        }
    }
}
