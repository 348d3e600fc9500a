package org.creatorconnect.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.NamedByMerchant;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps products. They are written and looked up by the set: a catalog has millions. */
@ApplicationScoped
public class ProductRepository {

    private static final String CATEGORIES =
            """
            INSERT INTO category (name) SELECT DISTINCT c FROM unnest(?::text[]) AS c ORDER BY c
            ON CONFLICT DO NOTHING\
            """;

    private static final String UPSERT =
            """
            INSERT INTO product (id, version, merchant_id, reference, title, url, image_url, category,
                                 price_minor, currency, rate, next_rate, next_rate_from, in_stock, original_price_minor,
                                 search_words, page, sale_price_minor, sale_from, sale_until, digest, ships_to, updated_at)
            SELECT n.id, 0, ?, n.reference, n.title, n.url, n.image_url, n.category,
                   n.price, n.currency, n.rate, n.next_rate, n.next_rate_from, n.in_stock, n.original_price,
                   n.search_words, n.page, n.sale_price, n.sale_from, n.sale_until, n.digest, n.ships_to, ?
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                        ?::numeric[], ?::numeric[], ?::timestamptz[], ?::boolean[], ?::bigint[],
                        ?::text[], ?::text[], ?::bigint[], ?::timestamptz[], ?::timestamptz[], ?::uuid[],
                        ?::text[])
                 AS n(id, reference, title, url, image_url, category, price, currency, rate, next_rate,
                      next_rate_from, in_stock, original_price, search_words, page, sale_price, sale_from, sale_until,
                      digest, ships_to)
            ORDER BY n.reference
            ON CONFLICT (merchant_id, reference) DO UPDATE
            SET title = excluded.title, url = excluded.url, image_url = excluded.image_url,
                category = excluded.category, price_minor = excluded.price_minor, currency = excluded.currency,
                rate = excluded.rate, next_rate = excluded.next_rate, next_rate_from = excluded.next_rate_from,
                in_stock = excluded.in_stock, search_words = excluded.search_words, page = excluded.page,
                sale_price_minor = excluded.sale_price_minor, sale_from = excluded.sale_from,
                sale_until = excluded.sale_until, digest = excluded.digest, ships_to = excluded.ships_to,
                retired_at = NULL,
                original_price_minor = excluded.original_price_minor, updated_at = excluded.updated_at,
                version = product.version + 1\
            """;

    private static final String RATES =
            """
            SELECT reference, rate, next_rate, next_rate_from FROM product
            WHERE merchant_id = ? AND reference = ANY (?) ORDER BY reference FOR UPDATE\
            """;

    private final IdSource ids;
    @PersistenceContext EntityManager entityManager;

    protected ProductRepository() {
        this(null);
    }

    @Inject
    public ProductRepository(IdSource ids) {
        this.ids = ids;
    }

    /**
     * Adds new products and changes known ones, whose rates fall after the notice only. References
     * must differ.
     */
    public void save(MerchantId merchant, List<ProductRow> rows, ProductRate.Telling telling) {
        entityManager
                .unwrap(Session.class)
                .doWork(
                        connection -> {
                            saveCategories(connection, rows);
                            Map<String, ProductRate> before = rates(connection, merchant, rows);
                            save(
                                    connection,
                                    merchant,
                                    rows,
                                    telling.at(),
                                    row -> told(row, before, telling));
                        });
    }

    /** The terms of these products, of those that their merchants have told; one query for all. */
    public Map<ProductKey, ProductTerms> terms(Set<ProductKey> products) {
        Query terms =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT p.merchant_id, p.reference, p.rate, p.next_rate_from, p.next_rate, p.category, p.id,
                                       p.version
                                FROM unnest(CAST(:merchants AS uuid[]), CAST(:references AS text[]))
                                         AS k(merchant_id, reference)
                                JOIN product p ON p.merchant_id = k.merchant_id AND p.reference = k.reference""")
                        .setParameter("merchants", NamedByMerchant.merchants(products))
                        .setParameter("references", NamedByMerchant.names(products));
        return SqlRow.all(
                        terms,
                        row ->
                                Map.entry(
                                        new ProductKey(new MerchantId(row.id()), row.text()),
                                        terms(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ProductTerms terms(SqlRow row) {
        Optional<Rate> former = row.maybeRate();
        Optional<Instant> from = row.maybeTime();
        Optional<Rate> next = row.maybeRate();
        ProductRate rate = new ProductRate(former, from.map(day -> new ProductRate.Cut(day, next)));
        String category = row.text();
        return new ProductTerms(row.id(), row.number(), rate, category);
    }

    private static ProductRate told(
            ProductRow row, Map<String, ProductRate> before, ProductRate.Telling telling) {
        Optional<Rate> wanted = Optional.ofNullable(row.rate());
        ProductRate known = before.get(row.reference());
        return known == null ? ProductRate.first(wanted) : known.told(wanted, telling);
    }

    /** The rates so far, with the rows locked in the order in which they are written. */
    private static Map<String, ProductRate> rates(
            Connection connection, MerchantId merchant, List<ProductRow> rows) throws SQLException {
        Map<String, ProductRate> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(RATES)) {
            select.setObject(1, merchant.value());
            select.setArray(2, array(connection, "text", rows, ProductRow::reference));
            try (ResultSet known = select.executeQuery()) {
                while (known.next()) {
                    found.put(known.getString(1), rate(known));
                }
            }
        }
        return found;
    }

    private static ProductRate rate(ResultSet row) throws SQLException {
        Optional<Rate> next = Optional.ofNullable(row.getBigDecimal(3)).map(Rate::new);
        return new ProductRate(
                Optional.ofNullable(row.getBigDecimal(2)).map(Rate::new),
                Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                        .map(from -> new ProductRate.Cut(from.toInstant(), next)));
    }

    private void save(
            Connection connection,
            MerchantId merchant,
            List<ProductRow> rows,
            Instant at,
            Function<ProductRow, ProductRate> rates)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, merchant.value());
            upsert.setObject(2, at.atOffset(ZoneOffset.UTC));
            upsert.setArray(3, array(connection, "uuid", rows, row -> ids.next()));
            upsert.setArray(4, array(connection, "text", rows, ProductRow::reference));
            upsert.setArray(5, array(connection, "text", rows, ProductRow::title));
            upsert.setArray(6, array(connection, "text", rows, ProductRow::url));
            upsert.setArray(7, array(connection, "text", rows, ProductRow::imageUrl));
            upsert.setArray(8, array(connection, "text", rows, ProductRow::category));
            upsert.setArray(9, array(connection, "bigint", rows, row -> row.price().minor()));
            upsert.setArray(
                    10,
                    array(
                            connection,
                            "text",
                            rows,
                            row -> row.price().currency().getCurrencyCode()));
            setRates(connection, upsert, rows, rates);
            upsert.setArray(14, array(connection, "boolean", rows, ProductRow::inStock));
            upsert.setArray(
                    15, array(connection, "bigint", rows, row -> minor(row.originalPrice())));
            upsert.setArray(16, array(connection, "text", rows, ProductRow::searchWords));
            upsert.setArray(17, array(connection, "text", rows, ProductRow::page));
            setSales(connection, upsert, rows);
            upsert.setArray(21, array(connection, "uuid", rows, ProductRow::digest));
            upsert.setArray(22, array(connection, "text", rows, ProductRow::countries));
            upsert.executeUpdate();
        }
    }

    private static void setRates(
            Connection connection,
            PreparedStatement upsert,
            List<ProductRow> rows,
            Function<ProductRow, ProductRate> rates)
            throws SQLException {
        upsert.setArray(
                11, array(connection, "numeric", rows, row -> value(rates.apply(row).former())));
        upsert.setArray(
                12,
                array(
                        connection,
                        "numeric",
                        rows,
                        row -> value(rates.apply(row).cut().flatMap(ProductRate.Cut::rate))));
        upsert.setArray(13, array(connection, "timestamptz", rows, row -> from(rates.apply(row))));
    }

    private static void setSales(
            Connection connection, PreparedStatement upsert, List<ProductRow> rows)
            throws SQLException {
        upsert.setArray(
                18,
                array(connection, "bigint", rows, row -> minor(row.sale().price().orElse(null))));
        upsert.setArray(19, array(connection, "timestamptz", rows, row -> time(row.sale().from())));
        upsert.setArray(
                20, array(connection, "timestamptz", rows, row -> time(row.sale().until())));
    }

    private static void saveCategories(Connection connection, List<ProductRow> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CATEGORIES)) {
            insert.setArray(1, array(connection, "text", rows, ProductRow::category));
            insert.executeUpdate();
        }
    }

    private static @Nullable Object value(Optional<Rate> rate) {
        return rate.map(Rate::value).orElse(null);
    }

    private static @Nullable Object from(ProductRate rate) {
        return time(rate.cut().map(ProductRate.Cut::from));
    }

    private static @Nullable Object time(Optional<Instant> time) {
        return time.map(at -> at.atOffset(ZoneOffset.UTC).toString()).orElse(null);
    }

    private static @Nullable Object minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private static Array array(
            Connection connection,
            String type,
            List<ProductRow> rows,
            Function<ProductRow, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
