package org.creatorconnect.foundation.service;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.creatorconnect.foundation.Settings;

/**
 * Looks every ten seconds how far the standby is behind, where there is one: by a mark that the
 * primary has moved ten seconds ago, both by the primary's clock. One that cannot be asked, or is a
 * minute behind, is not read from until it is well again; the log says so once each time.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandbyLook {

    /** So far behind it may be. */
    static final Duration MOST = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(StandbyLook.class.getName());

    private final Settings settings;

    @Resource(lookup = "java:/jdbc/AppDS")
    DataSource primary;

    @Resource(lookup = "java:/jdbc/ReadDS")
    DataSource standby;

    private volatile boolean usable;

    protected StandbyLook() {
        this(null);
    }

    @Inject
    public StandbyLook(Settings settings) {
        this.settings = settings;
    }

    /** Whether there is a standby that was well when it was looked at last. */
    public boolean isUsable() {
        return usable;
    }

    /** Somebody could not read from it: until the next look the primary is asked. */
    public void failed(Exception cause) {
        tell(false, "cannot be read from: " + cause.getMessage());
    }

    @PostConstruct
    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/10",
            persistent = false,
            info = "how far the standby is behind")
    public void look() {
        if (!settings.hasStandby()) {
            return;
        }
        try {
            Instant seen = at(standby, "SELECT at FROM standby_mark");
            Instant now =
                    at(primary, "UPDATE standby_mark SET at = clock_timestamp() RETURNING at");
            Duration behind = Duration.between(seen, now);
            tell(behind.compareTo(MOST) <= 0, "is " + behind.toSeconds() + " s behind");
        } catch (SQLException away) {
            failed(away);
        }
    }

    private static Instant at(DataSource database, String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private synchronized void tell(boolean nowUsable, String how) {
        if (usable != nowUsable) {
            usable = nowUsable;
            LOG.log(
                    nowUsable ? INFO : WARNING,
                    "the standby "
                            + how
                            + (nowUsable ? "; reports are read there" : "; the primary is read"));
        }
    }
}
