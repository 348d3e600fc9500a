package org.creatorconnect.catalog.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of the products that {@link ProductSearch} found, in the same statement and so
 * in SQL; {@code :now} is the present.
 */
final class ProductReading {

    /** Of {@code found (id, fits)}; in no order. */
    static final String SQL =
            """
            SELECT f.fits, x.id, x.merchant_id, m.name, x.reference, x.title, x.url, x.image_url, x.category,
                   {price} AS minor, x.currency,
                   CASE WHEN {onSale} THEN x.price_minor ELSE x.original_price_minor END AS original,
                   CASE WHEN x.next_rate_from <= :now THEN x.next_rate ELSE x.rate END AS own_rate, x.next_rate,
                   CASE WHEN x.next_rate_from > :now THEN x.next_rate_from END AS next_from,
                   g.default_rate AS now_rate, c.default_rate AS cut_rate, c.effective_at, x.in_stock, x.ships_to, x.updated_at
            FROM found f JOIN product x ON x.id = f.id JOIN merchant m ON m.id = x.merchant_id
            LEFT JOIN LATERAL (
                SELECT t.terms_version, t.default_rate FROM program t
                WHERE t.merchant_id = x.merchant_id AND t.effective_at <= :now
                ORDER BY t.terms_version DESC LIMIT 1) g ON true
            LEFT JOIN LATERAL (
                SELECT t.default_rate, t.effective_at FROM program t
                WHERE t.merchant_id = x.merchant_id AND t.terms_version > g.terms_version AND t.effective_at > :now
                  AND t.default_rate < g.default_rate
                ORDER BY t.effective_at, t.terms_version DESC LIMIT 1) c ON true"""
                    .replace("{price}", ProductOrder.PRICE)
                    .replace("{onSale}", ProductOrder.ON_SALE);

    private ProductReading() {}

    /**
     * A row.
     *
     * @param fits not so for one that only tells where the search was ended
     */
    record Row(boolean fits, ProductItem item) {}

    static Row row(SqlRow row) {
        return new Row(row.flag(), item(row));
    }

    private static ProductItem item(SqlRow row) {
        UUID id = row.id();
        UUID merchant = row.id();
        String merchantName = row.text();
        String reference = row.text();
        String title = row.text();
        String url = row.text();
        String image = row.maybeText().orElse(null);
        String category = row.text();
        Money price = row.money();
        Long original = row.maybeLarge().orElse(null);
        ProductRates rates = rates(row);
        boolean inStock = row.flag();
        String countries = row.text();
        Instant updated = row.time();
        return new ProductItem(
                id,
                merchant,
                merchantName,
                reference,
                title,
                url,
                image,
                category,
                price,
                original,
                rates,
                inStock,
                countries,
                updated);
    }

    private static ProductRates rates(SqlRow row) {
        BigDecimal own = value(row.maybeRate());
        BigDecimal next = value(row.maybeRate());
        Instant nextFrom = row.maybeTime().orElse(null);
        BigDecimal merchants = value(row.maybeRate());
        BigDecimal cut = value(row.maybeRate());
        return new ProductRates(own, next, nextFrom, merchants, cut, row.maybeTime().orElse(null));
    }

    private static @Nullable BigDecimal value(Optional<Rate> rate) {
        return rate.map(Rate::value).orElse(null);
    }
}
