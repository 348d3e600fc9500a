package org.creatorconnect.foundation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Gives the words by which it is found to everything there was before they were kept, and their
 * pages to products; both are spelled by code that no SQL repeats. Some thousand rows are in memory
 * at a time.
 */
public final class WordsMigration implements JavaMigration {

    private static final int BATCH = 2000;
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * What is filled: the texts that are found, and the address if there is one.
     *
     * @param texts SQL over one row, as an array
     */
    private record Table(String name, String texts, String address) {

        String select() {
            return "SELECT id, "
                    + texts
                    + ", "
                    + address
                    + " FROM "
                    + name
                    + " WHERE id > ? ORDER BY id LIMIT "
                    + BATCH;
        }

        String update() {
            boolean page = !address.equals("NULL");
            return "UPDATE "
                    + name
                    + " t SET search_words = n.words"
                    + (page ? ", page = n.page" : "")
                    + " FROM unnest(?::uuid[], ?::text[], ?::text[]) AS n(id, words, page) WHERE"
                    + " t.id = n.id";
        }
    }

    private static final List<Table> TABLES =
            List.of(
                    new Table("product", "ARRAY[title, reference]", "url"),
                    new Table("merchant", "ARRAY[name]", "NULL"),
                    new Table("affiliate", "ARRAY[display_name]", "NULL"),
                    new Table("account", "ARRAY[username, display_name]", "NULL"),
                    new Table("task", "ARRAY[title]", "NULL"),
                    new Table("shop_order", "ARRAY[reference]", "NULL"));

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("93");
    }

    @Override
    public String getDescription() {
        return "words and pages of what there was";
    }

    /** None: what it does is the same whenever it is done. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        fill(context.getConnection());
    }

    static void fill(Connection connection) throws SQLException {
        for (Table table : TABLES) {
            UUID last = FIRST;
            while (last != null) {
                last = batch(connection, table, last);
            }
        }
    }

    /**
     * @return the last row's id; null when there was none left
     */
    private static @Nullable UUID batch(Connection connection, Table table, UUID after)
            throws SQLException {
        List<UUID> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(table.select())) {
            select.setObject(1, after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                    words.add(SearchWords.kept((String[]) rows.getArray(2).getArray()));
                    pages.add(page(rows.getString(3)));
                }
            }
        }
        if (ids.isEmpty()) {
            return null;
        }
        try (PreparedStatement update = connection.prepareStatement(table.update())) {
            update.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            update.setArray(2, connection.createArrayOf("text", words.toArray()));
            update.setArray(3, connection.createArrayOf("text", pages.toArray()));
            update.executeUpdate();
        }
        return ids.get(ids.size() - 1);
    }

    private static @Nullable String page(@Nullable String url) {
        return url == null ? null : WebAddress.parse(url).map(WebAddress::page).orElse(url);
    }
}
