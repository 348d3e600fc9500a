package org.creatorconnect.foundation.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorconnect.foundation.SearchWords;

/** Writes rows for tests of lists, as tables want them: a column and its value by turns. */
public final class TestRows {

    private final EntityManager entityManager;
    private final Instant now;

    public TestRows(EntityManager entityManager, Instant now) {
        this.entityManager = entityManager;
        this.now = now;
    }

    /** Adds a row with a new id and version 0, and gives the id back. */
    public UUID row(String table, Object... columnsAndValues) {
        UUID id = UUID.randomUUID();
        Object[] all = new Object[columnsAndValues.length + 4];
        all[0] = "id";
        all[1] = id;
        all[2] = "version";
        all[3] = 0;
        System.arraycopy(columnsAndValues, 0, all, 4, columnsAndValues.length);
        bare(table, all);
        return id;
    }

    /** Adds a row with just these columns. */
    public void bare(String table, Object... columnsAndValues) {
        int count = columnsAndValues.length / 2;
        String columns =
                IntStream.range(0, count)
                        .mapToObj(at -> (String) columnsAndValues[2 * at])
                        .collect(Collectors.joining(", "));
        String places =
                IntStream.rangeClosed(1, count)
                        .mapToObj(at -> "?" + at)
                        .collect(Collectors.joining(", "));
        Query query =
                entityManager.createNativeQuery(
                        "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")");
        for (int at = 0; at < count; at++) {
            query.setParameter(at + 1, columnsAndValues[2 * at + 1]);
        }
        query.executeUpdate();
    }

    public UUID merchant(String name) {
        return row(
                "merchant",
                "name",
                name,
                "search_words",
                SearchWords.kept(name),
                "country",
                "SE",
                "house_brand",
                false,
                "created_at",
                now);
    }

    public UUID affiliate(String name) {
        return row(
                "affiliate",
                "display_name",
                name,
                "search_words",
                SearchWords.kept(name),
                "legal_name",
                name,
                "country",
                "SE",
                "status",
                "ACTIVE",
                "joined_at",
                now);
    }
}
