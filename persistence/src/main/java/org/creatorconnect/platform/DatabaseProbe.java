package org.creatorconnect.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database whether it is there, as the role that the application works as. */
@ApplicationScoped
public class DatabaseProbe {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:/jdbc/AppDS")
    DataSource database;

    /** Whether a connection can be had that answers within two seconds. */
    public boolean isWell() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
