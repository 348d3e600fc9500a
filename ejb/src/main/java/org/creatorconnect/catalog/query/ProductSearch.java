package org.creatorconnect.catalog.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.foundation.query.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Finds the products of a list's part among millions, and looks at a bounded number of them.
 *
 * <p>What many have in common is found by walking through the list in its order: a page is full
 * after a few rows. What few have in common is found by the index of facets, and sorted. Nobody
 * knows beforehand which of both a question is. So the list is walked through for some rows, and
 * when these do not fill the page, some pages of the table tell how many rows the index is going to
 * find. When they are too many to be sorted, the walk goes on for many more rows and tells where it
 * ended: there the next part begins.
 */
final class ProductSearch {

    /** Pages of the table that tell how many rows fit, the same ones each time. */
    private static final int SAMPLED = 200;

    /** The part of the table that these pages are; all of a small one. */
    private static final String SHARE =
            "least(1, CAST(%d AS double precision) * 8192 / greatest(1, pg_relation_size('product')))"
                    .formatted(SAMPLED);

    private static final String RATE =
            """
            coalesce(CASE WHEN x.next_rate_from <= :now THEN x.next_rate ELSE x.rate END, (
                SELECT g.default_rate FROM program g WHERE g.merchant_id = x.merchant_id AND g.effective_at <= :now
                ORDER BY g.terms_version DESC LIMIT 1)) >= :rate""";

    private static final String SAMPLE =
            """
            sampled AS MATERIALIZED (
                SELECT count(*) FILTER (WHERE {asked}) / {share} < {FEW} AND {indexed} AS few,
                       count(*) FILTER (WHERE {fits}) / {share} >= {FEW} AS many
                FROM product x TABLESAMPLE SYSTEM (100 * {share}) REPEATABLE (0){when})""";

    /** Each part is only asked when those before it do not do. */
    private static final String FIND =
            """
            WITH near AS MATERIALIZED (
                SELECT x.id FROM ({walk NEAR}) x WHERE {fits}{here} LIMIT {most}),
            {sample},
            sparse AS MATERIALIZED (
                SELECT x.id FROM (
                    SELECT x.* FROM product x
                    WHERE {found}{beyond} AND {short} AND (SELECT few FROM sampled) OFFSET 0) x
                ORDER BY {sorted} LIMIT {most}),
            dense AS MATERIALIZED (
                SELECT x.id FROM ({walk FAR}) x
                WHERE {fits}{here} AND {short} AND NOT (SELECT few FROM sampled) LIMIT {most}),
            ended AS MATERIALIZED (
                SELECT x.id FROM (
                    SELECT x.*, count(*) OVER () AS walked, row_number() OVER () AS place FROM ({walk FAR}) x) x
                WHERE x.walked = {FAR} AND x.retired_at IS NULL{here} AND {short} AND NOT (SELECT few FROM sampled)
                  AND (SELECT count(*) FROM dense) < {most}
                ORDER BY x.place DESC LIMIT 1),
            found (id, fits) AS (
                SELECT id, true FROM near WHERE NOT ({short})
                UNION ALL SELECT id, true FROM sparse UNION ALL SELECT id, true FROM dense
                UNION ALL SELECT id, false FROM ended)
            {rows} ORDER BY {sorted}, f.fits DESC""";

    private static final String COUNT =
            """
            WITH {sample},
            sparse AS MATERIALIZED (
                SELECT count(*) AS found FROM (
                    SELECT 1 FROM product x WHERE {found} AND (SELECT few FROM sampled) LIMIT {more}) c),
            dense AS MATERIALIZED (
                SELECT count(*) FILTER (WHERE {fits}) AS found, count(*) = {FAR} AS ended
                FROM ({walk FAR}) x WHERE (SELECT NOT few AND NOT many FROM sampled))
            SELECT CASE WHEN few THEN sparse.found WHEN many THEN {more} ELSE dense.found END AS found, NOT few AND dense.ended AS ended
            FROM sampled CROSS JOIN sparse CROSS JOIN dense""";

    /**
     * How many rows are looked at.
     *
     * @param near as many are walked through first
     * @param far as many in the end
     * @param few as many as this are too many to be sorted
     */
    record Reach(int near, int far, int few) {

        /** The newest lie beside each other, and are walked through quickly. */
        static final Reach NEWEST = new Reach(8_000, 60_000, 8_000);

        static final Reach ELSEWHERE = new Reach(3_000, 40_000, 40_000);
    }

    private final ProductFilter filter;
    private final Reach newest;
    private final Reach elsewhere;
    private final String facets;
    private final Map<String, Object> values = new HashMap<>();

    ProductSearch(ProductFilter filter, Instant now) {
        this(filter, now, Reach.NEWEST, Reach.ELSEWHERE);
    }

    /**
     * @param newest how far is looked among the newest
     * @param elsewhere how far in another order, and to count
     */
    ProductSearch(ProductFilter filter, Instant now, Reach newest, Reach elsewhere) {
        this.filter = filter;
        this.newest = newest;
        this.elsewhere = elsewhere;
        this.facets = ProductFacets.asked(filter);
        value("now", now);
        value("facets", facets);
        value("merchant", filter.merchant());
        value("category", filter.category());
        value("currency", filter.price().code());
        value("least", filter.price().least());
        value("most", filter.price().most());
        value("rate", filter.leastRate() == null ? null : filter.leastRate().value());
    }

    /** The next products, at most so many. */
    Part<ProductItem> find(EntityManager entityManager, Walk walk, int limit) {
        Query query = entityManager.createNativeQuery(finding(walk, limit + 1));
        for (int at = 0; at < walk.from().size(); at++) {
            query.setParameter("key" + at, walk.from().get(at));
        }
        List<ProductReading.Row> rows = SqlRow.all(bound(query), ProductReading::row);
        List<ProductItem> found =
                rows.stream()
                        .filter(ProductReading.Row::fits)
                        .limit(limit)
                        .map(ProductReading.Row::item)
                        .toList();
        // Either one more fits, or the search was ended at the last row.
        boolean more = rows.size() > found.size();
        boolean ended = more && !rows.get(rows.size() - 1).fits();
        ProductItem end =
                rows.isEmpty() ? null : rows.get(ended ? rows.size() - 1 : found.size() - 1).item();
        return Part.walked(found, ProductQueries.SORTINGS, walk, more ? end : null);
    }

    /** How many there are in all; more than are counted when the counting was ended. */
    Total total(EntityManager entityManager) {
        Query query = bound(entityManager.createNativeQuery(counting()));
        Object[] counted = (Object[]) query.getSingleResult();
        long found = ((Number) counted[0]).longValue();
        boolean ended = Boolean.TRUE.equals(counted[1]);
        return new Total(Math.min(found, Total.MOST), ended || found > Total.MOST);
    }

    private String finding(Walk walk, int most) {
        ProductOrder order = new ProductOrder(walk, filter);
        Reach reach = walk.sort().equals("newest") ? newest : elsewhere;
        return said(FIND.replace("{sample}", SAMPLE), order, reach)
                .replace("{when}", " WHERE {short}")
                .replace("{short}", "(SELECT count(*) FROM near) < {most}")
                .replace("{rows}", ProductReading.SQL)
                .replace("{most}", Integer.toString(most));
    }

    private String counting() {
        Walk walk = new Walk("newest", List.of(ProductOrder.ID), true, false, List.of());
        return said(COUNT.replace("{sample}", SAMPLE), new ProductOrder(walk, filter), elsewhere)
                .replace("{when}", "")
                .replace("{more}", Integer.toString(Total.MOST + 1));
    }

    private String said(String statement, ProductOrder order, Reach reach) {
        boolean indexed = !facets.isEmpty();
        return statement
                .replace("{walk NEAR}", order.walked(reach.near()))
                .replace("{walk FAR}", order.walked(reach.far()))
                .replace("{here}", order.here())
                .replace("{beyond}", order.beyond())
                .replace("{sorted}", order.sorted())
                .replace("{found}", indexed ? "{fits}" : "false")
                .replace("{indexed}", Boolean.toString(indexed))
                .replace("{asked}", asked())
                .replace("{fits}", fits())
                .replace("{share}", SHARE)
                .replace("{FEW}", Integer.toString(reach.few()))
                .replace("{FAR}", Integer.toString(reach.far()));
    }

    private String asked() {
        return facets.isEmpty() ? "true" : "x.facets @@ CAST(:facets AS tsquery)";
    }

    /** Whether a product {@code x} fits. */
    private String fits() {
        PriceRange price = filter.price();
        return "x.retired_at IS NULL AND "
                + asked()
                + (price.least() == null ? "" : " AND " + ProductOrder.PRICE + " >= :least")
                + (price.most() == null ? "" : " AND " + ProductOrder.PRICE + " <= :most")
                + (filter.leastRate() == null ? "" : " AND " + RATE);
    }

    private void value(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** Gives values to the parameters that the statement has. */
    private Query bound(Query query) {
        query.getParameters().stream()
                .map(parameter -> parameter.getName())
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }
}
