package org.creatorconnect.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.money.Rate;
import org.hibernate.Session;

/** Keeps products. They are written and looked up by the set: a catalog has millions. */
@ApplicationScoped
public class ProductRepository {

    private static final String CATEGORIES =
            """
            INSERT INTO category (name) SELECT DISTINCT c FROM unnest(?::text[]) AS c ORDER BY c
            ON CONFLICT DO NOTHING""";

    private static final String UPSERT =
            """
            INSERT INTO product (id, version, merchant_id, reference, title, url, image_url, category,
                                 price_minor, currency, rate, in_stock, original_price_minor, updated_at)
            SELECT n.id, 0, ?, n.reference, n.title, n.url, n.image_url, n.category,
                   n.price, n.currency, n.rate, n.in_stock, n.original_price, ?
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                        ?::numeric[], ?::boolean[], ?::bigint[])
                 AS n(id, reference, title, url, image_url, category, price, currency, rate, in_stock,
                      original_price)
            ORDER BY n.reference
            ON CONFLICT (merchant_id, reference) DO UPDATE
            SET title = excluded.title, url = excluded.url, image_url = excluded.image_url,
                category = excluded.category, price_minor = excluded.price_minor, currency = excluded.currency,
                rate = excluded.rate, in_stock = excluded.in_stock,
                original_price_minor = excluded.original_price_minor, updated_at = excluded.updated_at,
                version = product.version + 1""";

    private final IdSource ids;
    @PersistenceContext EntityManager entityManager;

    protected ProductRepository() {
        this(null);
    }

    @Inject
    public ProductRepository(IdSource ids) {
        this.ids = ids;
    }

    /** Adds new products and changes known ones, in one statement. References must differ. */
    public void save(MerchantId merchant, List<ProductRow> rows, Instant at) {
        entityManager
                .unwrap(Session.class)
                .doWork(
                        connection -> {
                            saveCategories(connection, rows);
                            save(connection, merchant, rows, at);
                        });
    }

    /** The terms of those products that the merchant has told; one query for all. */
    public Map<String, ProductTerms> byReferences(
            MerchantId merchant, Collection<String> references) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT reference, rate, category, id, version FROM product
                                WHERE merchant_id = :merchant AND reference IN (:references)""")
                        .setParameter("merchant", merchant.value())
                        .setParameter("references", references)
                        .getResultList();
        Map<String, ProductTerms> found = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            String reference = (String) columns[0];
            Optional<Rate> rate = Optional.ofNullable((BigDecimal) columns[1]).map(Rate::new);
            found.put(
                    reference,
                    new ProductTerms(
                            (UUID) columns[3],
                            ((Number) columns[4]).intValue(),
                            reference,
                            rate,
                            (String) columns[2]));
        }
        return found;
    }

    private void save(Connection connection, MerchantId merchant, List<ProductRow> rows, Instant at)
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
            upsert.setArray(
                    11,
                    array(
                            connection,
                            "numeric",
                            rows,
                            row -> row.rate() == null ? null : row.rate().value()));
            upsert.setArray(12, array(connection, "boolean", rows, ProductRow::inStock));
            upsert.setArray(
                    13,
                    array(
                            connection,
                            "bigint",
                            rows,
                            row ->
                                    row.originalPrice() == null
                                            ? null
                                            : row.originalPrice().minor()));
            upsert.executeUpdate();
        }
    }

    private static void saveCategories(Connection connection, List<ProductRow> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CATEGORIES)) {
            insert.setArray(1, array(connection, "text", rows, ProductRow::category));
            insert.executeUpdate();
        }
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
