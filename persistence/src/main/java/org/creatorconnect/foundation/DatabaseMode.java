package org.creatorconnect.foundation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps demo and production apart: a database is what it was first started as. The accounts and
 * tokens of a demo are known to everybody, and its clock may have been moved.
 */
final class DatabaseMode {

    private static final String CLAIM =
            "INSERT INTO installation (mode) VALUES (?) ON CONFLICT DO NOTHING";

    private DatabaseMode() {}

    /**
     * Notes the mode of a new database.
     *
     * @param mode {@code demo} or {@code production}
     * @throws IllegalStateException when the database was made in the other mode
     */
    static void require(Connection owner, String mode) throws SQLException {
        try (PreparedStatement claim = owner.prepareStatement(CLAIM)) {
            claim.setString(1, mode);
            claim.executeUpdate();
        }
        try (Statement question = owner.createStatement();
                ResultSet answer = question.executeQuery("SELECT mode FROM installation")) {
            answer.next();
            String made = answer.getString(1);
            if (!made.equals(mode)) {
                throw new IllegalStateException(
                        "it was made in "
                                + made
                                + " mode and CONNECT_MODE is "
                                + mode
                                + "; give each mode a database of its own");
            }
        }
    }
}
