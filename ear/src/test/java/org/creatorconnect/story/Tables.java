package org.creatorconnect.story;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.creatorconnect.launcher.DatabaseAccess;

/** The product's tables, as their owner sees them behind its back. */
final class Tables {

    private Tables() {}

    static Connection asOwner() throws SQLException {
        DatabaseAccess access = RunningProduct.get().database().access();
        return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
    }

    /** The one value of a query. */
    static String text(String query) {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    static void run(String sql) {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
