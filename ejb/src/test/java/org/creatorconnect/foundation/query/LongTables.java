package org.creatorconnect.foundation.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.foundation.TestDatabase;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Tables of {@link #ROWS} rows each, which the database has counted, so that it plans as it would
 * for a large marketplace. They are there for their owner alone and are rolled back at the end.
 */
final class LongTables implements AutoCloseable {

    static final int ROWS = 20_000;

    /** What is looked for: the number of one row, by which everything is called. */
    static final String TEXT = "17777";

    /** The seventeenth row of any table. */
    private static final String ID = "CAST(lpad('17', 32, '0') AS uuid)";

    private final Connection owner;

    /**
     * @param fill fills the tables, with {@code :n} for a number from 1 to {@link #ROWS}, and
     *     {@code :id(x)} for the id of the x-th row of any table
     */
    LongTables(List<String> fill) throws SQLException {
        owner = TestDatabase.get().connect("connect_owner");
        owner.setAutoCommit(false);
        try {
            fill(fill);
        } catch (SQLException wrong) {
            owner.close();
            throw wrong;
        }
    }

    private void fill(List<String> fill) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String one : fill) {
                statement.execute(
                        one.replaceAll(
                                        ":id\\(([^)]+)\\)",
                                        "CAST(lpad(CAST($1 AS text), 32, '0') AS uuid)")
                                + " FROM generate_series(1, "
                                + ROWS
                                + ") n");
            }
            // As the database does from time to time.
            statement.execute(
                    "SELECT gin_clean_pending_list(CAST(c.oid AS regclass)) FROM pg_class c JOIN pg_am a ON a.oid = c.relam"
                            + " WHERE a.amname = 'gin' AND c.relnamespace = CAST('public' AS regnamespace)");
            statement.execute("ANALYZE");
        }
    }

    /**
     * How the database would answer each statement that the work sends, asked for {@link #TEXT}.
     */
    String plan(Consumer<EntityManager> work) throws SQLException {
        StringBuilder plan = new StringBuilder();
        for (String sql : sent(work)) {
            explain(sql).forEach(line -> plan.append(line).append('\n'));
        }
        return plan.toString();
    }

    /**
     * Such a search is answered by these indexes, and by no look for words in row after row of a
     * table. How what is found is joined is the database's own business.
     */
    void assertAnswered(Consumer<EntityManager> search, String indexes) throws SQLException {
        String plan = plan(search);
        assertThat(plan).contains(indexes.split(" "));
        assertThat(plan).doesNotContainPattern("(?<!Join )Filter: .*(@@|~~)");
    }

    private List<String> explain(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN " + withValues(sql))) {
            while (plan.next()) {
                lines.add(plan.getString(1));
            }
        }
        return lines;
    }

    /**
     * With what is looked for in its places, somebody's id in those of an id, the present in those
     * of a time, and a page's length.
     */
    private static String withValues(String sql) {
        return sql.replace(
                        "cast(? as tsquery)",
                        "cast('" + Search.words(TEXT).replace("'", "''") + "' as tsquery)")
                .replace("first ? rows", "first 26 rows")
                .replace("like lower(?)", "like lower('%" + TEXT + "%')")
                .replace("ilike ?", "ilike '%" + TEXT + "%'")
                .replace("tag_id=?", "tag_id=" + ID)
                .replace("tier_id=?", "tier_id=" + ID)
                .replace("code=?", "code='" + TEXT + "'")
                .replaceAll("(affiliate|merchant)_id=\\?", "$1_id='" + new UUID(0, 1) + "'")
                .replace("?", "now()");
    }

    private static List<String> sent(Consumer<EntityManager> work) {
        List<String> sent = new ArrayList<>();
        SessionFactory sessions = TestDatabase.get().entityManagers().unwrap(SessionFactory.class);
        try (Session heard =
                sessions.withOptions()
                        .statementInspector(
                                sql -> {
                                    sent.add(sql);
                                    return sql;
                                })
                        .openSession()) {
            work.accept(heard);
        }
        return sent;
    }

    @Override
    public void close() throws SQLException {
        owner.rollback();
        owner.close();
        TestDatabase.get().vacuum();
    }
}
