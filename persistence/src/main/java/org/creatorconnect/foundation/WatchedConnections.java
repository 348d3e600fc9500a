package org.creatorconnect.foundation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;

/**
 * Gives Hibernate its connections, and sees to it that nobody waits for a database that does not
 * answer: while it is away all is refused at once, and what waits for it when it goes away fails
 * within two seconds. When it answers again, so do we; what it left behind in the pool is thrown
 * away where it is met.
 */
public class WatchedConnections extends DatasourceConnectionProviderImpl {

    private static final long serialVersionUID = 1L;

    /** Names the line of its own by which the database is asked whether it answers. */
    private static final String WATCH = "connect.watch.datasource";

    /** As many as a pool may hold, and each of them may be stale. */
    private static final int MOST_STALE = 1_000;

    /** The line there is, and a new one. */
    private static final int LINES = 2;

    private static final String AWAY = "08001";

    private final transient WaitingForDatabase waiting = new WaitingForDatabase();
    private transient DatabaseWatch watch;

    // The name comes from our own persistence.xml, never from anybody's input.
    @SuppressWarnings("BanJNDI")
    @Override
    public void configure(Map<String, Object> settings) {
        super.configure(settings);
        try {
            DataSource line =
                    (DataSource) new InitialContext().lookup(settings.get(WATCH).toString());
            watch = new DatabaseWatch(() -> answers(line), waiting::endAll);
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
        watch.start();
    }

    /** Whether the database answers. */
    public boolean isWell() {
        return !watch.isAway();
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (int i = 0; i < MOST_STALE; i++) {
            if (watch.isAway()) {
                throw away(null);
            }
            Connection connection = opened();
            if (isFresh(connection)) {
                return connection;
            }
            closeConnection(connection);
        }
        throw away(null);
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        waiting.closed(connection);
        super.closeConnection(connection);
    }

    private Connection opened() throws SQLException {
        try {
            Connection connection = waiting.open(super::getConnection);
            waiting.opened(connection);
            return connection;
        } catch (SQLException failed) {
            throw watch.isAway() ? away(failed) : failed;
        }
    }

    private static SQLException away(Exception cause) {
        return new SQLTransientConnectionException("the database does not answer", AWAY, cause);
    }

    /** Asked through the pool, which throws away a connection that fails. */
    private static boolean isFresh(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
            return true;
        } catch (SQLException stale) {
            return false;
        }
    }

    /** A line that was cut says nothing about the database; only a new one that fails does. */
    private static boolean answers(DataSource line) {
        for (int i = 0; i < LINES; i++) {
            try (Connection connection = line.getConnection()) {
                if (isFresh(connection)) {
                    return true;
                }
            } catch (SQLException away) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void stop() {
        watch.close();
        super.stop();
    }
}
