package org.creatorconnect.benchmark;

import java.util.HashMap;
import java.util.Map;

/**
 * How many rows each table has.
 *
 * @param rows by table
 */
record Counts(Map<String, Long> rows) {

    static Counts of(Installation product) {
        Map<String, Long> rows = new HashMap<>();
        for (String table : SameRows.tables(product)) {
            rows.put(table, product.number("SELECT count(*) FROM " + table));
        }
        return new Counts(rows);
    }

    long of(String table) {
        return rows.getOrDefault(table, 0L);
    }
}
