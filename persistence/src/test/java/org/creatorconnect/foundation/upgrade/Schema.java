package org.creatorconnect.foundation.upgrade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A database's schema as its catalog tells it: what a server relies on that knows it.
 *
 * @param relations tables, views and sequences, without partitions
 * @param columns by table and name
 * @param laws checks, foreign keys and exclusions, by table and name
 * @param uniques unique indexes by name, also those of keys
 * @param functions what they give, by name and arguments
 * @param rights what the application may do, such as {@code INSERT on product}
 */
record Schema(
        Set<String> relations,
        Map<String, Column> columns,
        Map<String, Law> laws,
        Map<String, Law> uniques,
        Map<String, String> functions,
        Set<String> rights) {

    private static final String RELATIONS =
            """
            SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
            AND relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT relispartition\
            """;

    private static final String COLUMNS =
            """
            SELECT c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod)
                || CASE a.attgenerated WHEN '' THEN '' ELSE ', computed' END
                || CASE a.attidentity WHEN 'a' THEN ', numbered' ELSE '' END,
                a.attnotnull, a.atthasdef OR a.attidentity <> ''
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
            AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped\
            """;

    private static final String LAWS =
            """
            SELECT c.relname, n.conname, pg_get_constraintdef(n.oid), coalesce((
                SELECT string_agg(a.attname, ' ') FROM pg_attribute a
                WHERE a.attrelid = n.conrelid AND a.attnum = ANY (n.conkey)), '')
            FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
            WHERE c.relnamespace = 'public'::regnamespace AND n.contype IN ('c', 'f', 'x') AND NOT c.relispartition\
            """;

    private static final String UNIQUES =
            """
            SELECT c.relname, i.relname, regexp_replace(pg_get_indexdef(x.indexrelid), 'INDEX .* ON ', 'INDEX ON '),
                coalesce((SELECT string_agg(a.attname, ' ') FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum = ANY (x.indkey)), '')
            FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
            WHERE c.relnamespace = 'public'::regnamespace AND x.indisunique AND NOT c.relispartition\
            """;

    private static final String FUNCTIONS =
            """
            SELECT proname || '(' || pg_get_function_identity_arguments(oid) || ')',
                coalesce(pg_get_function_result(oid), '')
            FROM pg_proc WHERE pronamespace = 'public'::regnamespace\
            """;

    private static final String RIGHTS =
            """
            SELECT r.privilege_type || ' on ' || c.relname
            FROM pg_class c, aclexplode(c.relacl) r
            WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition
            AND r.grantee = 'connect_app'::regrole
            UNION ALL
            SELECT r.privilege_type || ' on ' || c.relname || '.' || a.attname
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, aclexplode(a.attacl) r
            WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition
            AND r.grantee = 'connect_app'::regrole\
            """;

    /**
     * A column.
     *
     * @param type as SQL writes it, and how its values come to be when not by who writes
     * @param needed whether it may not be empty
     * @param byItself whether it has a value when a row is written without one
     */
    record Column(String type, boolean needed, boolean byItself) {}

    /**
     * What rows must obey.
     *
     * @param table whose rows
     * @param text as SQL writes it, without its name
     * @param columns of which it speaks
     */
    record Law(String table, String text, List<String> columns) {}

    /** Reads the schema {@code public} of a database. */
    static Schema of(Connection connection) throws SQLException {
        Schema schema =
                new Schema(
                        new HashSet<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new HashSet<>());
        each(connection, RELATIONS, row -> schema.relations.add(row.getString(1)));
        each(
                connection,
                COLUMNS,
                row ->
                        schema.columns.put(
                                row.getString(1),
                                new Column(
                                        row.getString(2), row.getBoolean(3), row.getBoolean(4))));
        each(connection, LAWS, row -> put(schema.laws, row));
        each(connection, UNIQUES, row -> put(schema.uniques, row));
        each(
                connection,
                FUNCTIONS,
                row -> schema.functions.put(row.getString(1), row.getString(2)));
        each(connection, RIGHTS, row -> schema.rights.add(row.getString(1)));
        return schema;
    }

    private static void put(Map<String, Law> laws, ResultSet row) throws SQLException {
        laws.put(
                row.getString(1) + ": " + row.getString(2),
                new Law(row.getString(1), row.getString(3), List.of(row.getString(4).split(" "))));
    }

    /** Does something with a row. */
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String query, Taker taker) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }
}
