package org.creatorconnect.foundation.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** Adds a row with just these columns; those without a value are left out. */
    public void bare(String table, Object... columnsAndValues) {
        List<Object> values = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int at = 0; at < columnsAndValues.length; at += 2) {
            if (columnsAndValues[at + 1] != null) {
                columns.add((String) columnsAndValues[at]);
                values.add(columnsAndValues[at + 1]);
            }
        }
        String places =
                IntStream.rangeClosed(1, values.size())
                        .mapToObj(at -> "?" + at)
                        .collect(Collectors.joining(", "));
        Query query =
                entityManager.createNativeQuery(
                        "INSERT INTO %s (%s) VALUES (%s)"
                                .formatted(table, String.join(", ", columns), places));
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
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
