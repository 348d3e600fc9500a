package org.creatorconnect.story;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.creatorconnect.launcher.DatabaseAccess;

/** The product's tables, as their owner sees them behind its back. */
public final class Tables {

    private Tables() {}

    static Connection asOwner() throws SQLException {
        return asOwner(RunningProduct.get().database().access());
    }

    private static Connection asOwner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
    }

    /** The one value of a query. */
    static String text(String query) {
        return text(RunningProduct.get().database().access(), query);
    }

    /** The one number of a query to another database. */
    public static long number(DatabaseAccess access, String query) {
        return Long.parseLong(text(access, query));
    }

    /** The one value of a query to another database. */
    public static String text(DatabaseAccess access, String query) {
        try (Connection owner = asOwner(access);
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** Changes something. */
    static void run(String sql) {
        run(RunningProduct.get().database().access(), sql);
    }

    /** Changes something in another database. */
    public static void run(DatabaseAccess access, String sql) {
        try (Connection owner = asOwner(access);
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
