package org.creatorconnect.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The owner of the database, and the application's role that the owner grants to. */
final class DatabaseRoles {

    private DatabaseRoles() {}

    /**
     * Makes both roles and the database, as far as they are missing.
     *
     * @throws IllegalStateException when the database refuses
     */
    static void make(DataSource superuser, DatabaseAccess access) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            role(statement, access.owner(), access.ownerPassword());
            role(statement, access.application(), access.applicationPassword());
            statement.execute("GRANT " + access.application() + " TO " + access.owner());
            if (isMissing(statement, "pg_database WHERE datname = 'connect'")) {
                statement.execute("CREATE DATABASE connect OWNER " + access.owner());
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void role(Statement statement, String name, String password)
            throws SQLException {
        if (isMissing(statement, "pg_roles WHERE rolname = '" + name + "'")) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static boolean isMissing(Statement statement, String what) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM " + what)) {
            return !found.next();
        }
    }
}
