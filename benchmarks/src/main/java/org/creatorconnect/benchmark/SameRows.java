package org.creatorconnect.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;

/**
 * The rows that transactions of the product wrote, kept aside, so that the database alone can write
 * the same once more: into copies of the tables with their indexes and checks, but without foreign
 * keys and triggers, which makes the baseline the faster and the bar the higher.
 *
 * <p>Whatever a table's keys are made of is made anew for each row, but texts beside an id, which
 * tell a kind; what a transaction changed instead of adding is changed there as well.
 */
final class SameRows {

    private static final String TABLES =
            "SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'"
                    + " AND NOT c.relispartition AND c.relname NOT LIKE 'click%' ORDER BY c.relname";

    /**
     * By column: its name, how a new row has it, whether it belongs to a key, and the first key.
     */
    private static final String COLUMNS =
            """
            SELECT a.attname,
                   CASE WHEN NOT k.unique_one THEN 's.' || quote_ident(a.attname)
                        WHEN a.atttypid = 'uuid'::regtype THEN 'gen_random_uuid()'
                        WHEN a.atttypid = 'text'::regtype THEN 'md5(CAST(random() AS text)) || md5(CAST(random() AS text))'
                        WHEN a.atttypid = 'bigint'::regtype THEN 'nextval(''bench.number'')'
                        ELSE 's.' || quote_ident(a.attname) END,
                   k.indexed, k.main
            FROM pg_attribute a CROSS JOIN LATERAL (
                SELECT coalesce(bool_or(i.indisunique AND (a.atttypid <> 'text'::regtype OR NOT EXISTS (
                           SELECT 1 FROM pg_attribute o WHERE o.attrelid = i.indrelid AND o.attnum = ANY (i.indkey)
                               AND o.atttypid IN ('uuid'::regtype, 'bigint'::regtype)))), false) AS unique_one,
                       count(i.*) > 0 AS indexed,
                       coalesce(bool_or(i.indisprimary), false) AS main
                FROM pg_index i WHERE i.indrelid = a.attrelid AND a.attnum = ANY (i.indkey)) k
            WHERE a.attrelid = CAST(? AS regclass) AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            ORDER BY a.attnum\
            """;

    private record Column(String name, String value, boolean indexed, boolean main) {}

    private final List<String> writing = new ArrayList<>();
    private final Installation product;
    private final String kept;
    private final String copy;

    /**
     * @param name of what is kept, for the schemas it is kept in
     */
    SameRows(Installation product, String name) {
        this.product = product;
        this.kept = name + "_kept";
        this.copy = name + "_copy";
        product.run(
                List.of(
                        "CREATE SCHEMA " + kept,
                        "CREATE SCHEMA " + copy,
                        "CREATE SCHEMA IF NOT EXISTS bench",
                        "CREATE SEQUENCE IF NOT EXISTS bench.number START 1000000000 CACHE 1000"));
    }

    /**
     * Keeps the rows that the transactions of these orders wrote, each order's under its number.
     *
     * @param transactions by number, from 1
     * @param before how many rows each table had before all of them
     */
    void keep(List<String> transactions, Counts before) {
        Counts after = Counts.of(product);
        for (String table : tables(product)) {
            String written =
                    "SELECT x.sample AS bench_sample, t.* FROM "
                            + table
                            + " t JOIN (VALUES "
                            + numbered(transactions)
                            + ") x (sample, id) ON t.xmin = CAST(x.id AS xid)";
            product.run(
                    List.of(
                            "CREATE TABLE " + kept + "." + table + " AS " + written,
                            "CREATE INDEX ON " + kept + "." + table + " (bench_sample)"));
            if (product.number("SELECT count(*) FROM " + kept + "." + table) > 0) {
                product.run(
                        List.of(
                                "CREATE TABLE %1$s.%2$s (LIKE public.%2$s INCLUDING ALL)"
                                        .formatted(copy, table),
                                "INSERT INTO %1$s.%2$s OVERRIDING SYSTEM VALUE SELECT * FROM public.%2$s"
                                        .formatted(copy, table)));
                writing.add(before.of(table) == after.of(table) ? change(table) : addition(table));
            }
        }
    }

    /**
     * The statements that write an order's rows once more.
     *
     * @param number of the order, or what stands for it in a script
     */
    List<String> statements(String number) {
        return writing.stream().map(one -> one.replace(":number", number)).toList();
    }

    /** The statements that write the rows of all of so many transactions once more. */
    List<String> statementsOfAll(int transactions) {
        return statements("ANY (SELECT generate_series(1, " + transactions + "))");
    }

    static List<String> tables(Installation product) {
        return product.rows(TABLES).stream().map(row -> row.get(0)).toList();
    }

    private static String numbered(List<String> transactions) {
        List<String> values = new ArrayList<>();
        for (String transaction : transactions) {
            values.add("(" + (values.size() + 1) + ", '" + transaction + "')");
        }
        return String.join(", ", values);
    }

    private String addition(String table) {
        List<Column> columns = columns(table);
        return "INSERT INTO %s.%s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s.%s s WHERE s.bench_sample = :number"
                .formatted(
                        copy,
                        table,
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream().map(Column::value).collect(Collectors.joining(", ")),
                        kept,
                        table);
    }

    private String change(String table) {
        List<Column> columns = columns(table);
        String changed =
                columns.stream()
                        .filter(column -> !column.indexed())
                        .map(Column::name)
                        .findFirst()
                        .orElseThrow(() -> new BenchmarkFailed(table + " is all keys"));
        String same =
                columns.stream()
                        .filter(Column::main)
                        .map(column -> "t." + column.name() + " = s." + column.name())
                        .collect(Collectors.joining(" AND "));
        return "UPDATE %1$s.%2$s t SET %3$s = s.%3$s FROM %4$s.%2$s s WHERE s.bench_sample = :number AND %5$s"
                .formatted(copy, table, changed, kept, same);
    }

    private List<Column> columns(String table) {
        return product.rows(COLUMNS, "public." + table).stream()
                .map(
                        row ->
                                new Column(
                                        row.get(0),
                                        row.get(1),
                                        isTrue(row.get(2)),
                                        isTrue(row.get(3))))
                .toList();
    }

    private static boolean isTrue(String cell) {
        return "t".equals(cell);
    }
}
