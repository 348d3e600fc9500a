package org.creatorconnect.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.ProductRate;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.merchant.MerchantId;

/**
 * Makes the rows of a feed that wait the products of its merchant, some thousand in a statement.
 * What a row says of the rate follows {@link ProductRate#told}, said here once more in SQL: rows
 * are never brought here to be looked at one by one.
 */
@ApplicationScoped
public class FeedMergeRepository {

    private static final String KNOWN =
            """
            SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (
                       SELECT 1 FROM feed_row r WHERE r.feed_id = :feed AND r.reference = p.reference))
            FROM product p WHERE p.merchant_id = :merchant AND p.fed AND p.retired_at IS NULL""";

    private static final String RETIRE =
            """
            WITH part AS MATERIALIZED (
                SELECT id, reference FROM product
                WHERE merchant_id = :merchant AND id > CAST(:after AS uuid) ORDER BY id LIMIT :limit),
            gone AS (
                UPDATE product p SET retired_at = :now, version = p.version + 1 FROM part
                WHERE p.id = part.id AND p.fed AND p.retired_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM feed_row r WHERE r.feed_id = :feed AND r.reference = part.reference)
                RETURNING 1)
            SELECT (SELECT count(*) FROM gone), (SELECT id FROM part ORDER BY id DESC LIMIT 1)""";

    private static final String NEXT =
            """
            SELECT max(reference), count(*) FROM (
                SELECT reference FROM feed_row WHERE feed_id = :feed ORDER BY reference LIMIT :limit) AS part""";

    private static final String CATEGORIES =
            """
            INSERT INTO category (name)
            SELECT DISTINCT category FROM feed_row
            WHERE feed_id = :feed AND reference <= :last AND title IS NOT NULL ORDER BY category
            ON CONFLICT DO NOTHING""";

    /** The product's own rate at present. */
    private static final String PRESENT =
            "CASE WHEN product.next_rate_from <= CAST(:now AS timestamptz) THEN product.next_rate ELSE product.rate END";

    private static final String SAME = "(" + PRESENT + ") IS NOT DISTINCT FROM excluded.rate";

    private static final String RISES =
            "coalesce(excluded.rate, :defaultToCome) >= coalesce((" + PRESENT + "), :defaultNow)";

    /** As deep a cut was announced already and is still to come. */
    private static final String TOLD_BEFORE =
            """
            product.next_rate_from > CAST(:now AS timestamptz)
                AND coalesce(product.next_rate, :defaultToCome) <= coalesce(excluded.rate, :defaultToCome)""";

    private static final String MERGE =
            """
            WITH written AS (
                INSERT INTO product (id, version, merchant_id, reference, title, url, image_url, category, price_minor,
                                     currency, rate, in_stock, search_words, page, sale_price_minor, sale_from,
                                     sale_until, digest, ships_to, fed, updated_at)
                SELECT r.product_id, 0, :merchant, r.reference, r.title, r.url, r.image_url, r.category, r.price_minor,
                       r.currency, r.rate, r.in_stock, r.search_words, r.page, r.sale_price_minor, r.sale_from,
                       r.sale_until, r.digest, r.ships_to, true, :now
                FROM (SELECT DISTINCT ON (reference) * FROM feed_row
                      WHERE feed_id = :feed AND reference <= :last ORDER BY reference, part_number DESC) AS r
                WHERE r.title IS NOT NULL ORDER BY r.reference
                ON CONFLICT (merchant_id, reference) DO UPDATE
                SET title = excluded.title, url = excluded.url, image_url = excluded.image_url,
                    category = excluded.category, price_minor = excluded.price_minor, currency = excluded.currency,
                    original_price_minor = NULL, in_stock = excluded.in_stock, search_words = excluded.search_words,
                    page = excluded.page, sale_price_minor = excluded.sale_price_minor,
                    sale_from = excluded.sale_from, sale_until = excluded.sale_until, digest = excluded.digest, ships_to = excluded.ships_to,
                    fed = true, retired_at = NULL, updated_at = excluded.updated_at, version = product.version + 1,
                    rate = CASE WHEN %1$s THEN product.rate WHEN %2$s THEN excluded.rate ELSE %4$s END,
                    next_rate = CASE WHEN %1$s THEN product.next_rate WHEN %2$s THEN NULL ELSE excluded.rate END,
                    next_rate_from = CASE WHEN %1$s OR (%3$s AND NOT %2$s) THEN product.next_rate_from
                                          WHEN %2$s THEN NULL ELSE CAST(:noticed AS timestamptz) END
                RETURNING (xmax = 0) AS fresh)
            SELECT count(*) FILTER (WHERE fresh), count(*) FILTER (WHERE NOT fresh) FROM written"""
                    .formatted(SAME, RISES, TOLD_BEFORE, PRESENT);

    private static final String CLEAR =
            """
            WITH gone AS (DELETE FROM feed_row WHERE feed_id = :feed AND reference <= :last RETURNING reference)
            SELECT count(DISTINCT reference), 0 FROM gone""";

    private static final UUID FIRST = new UUID(0, 0);

    /** Products that feeds told and that are not retired, and those of them that are gone. */
    public record Loss(long known, long gone) {}

    /**
     * What was looked at.
     *
     * @param last up to which product; empty behind the last
     */
    public record Retired(int count, Optional<UUID> last) {}

    @PersistenceContext EntityManager entityManager;

    /** What of the merchant's products this feed does not tell. */
    public Loss loss(FeedId feed, MerchantId merchant) {
        return SqlRow.one(of(KNOWN, feed, merchant), row -> new Loss(row.large(), row.large()));
    }

    /** Retires those among the next products that the feed does not tell. */
    public Retired retire(FeedImport feed, int limit, Instant now) {
        UUID after = feed.retiredTo() == null ? FIRST : feed.retiredTo();
        Query retire =
                of(RETIRE, feed.id(), feed.merchant())
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .setParameter("now", now);
        return SqlRow.one(retire, row -> new Retired((int) row.large(), row.maybeId()));
    }

    /** Adds and changes the next products; their rows wait no longer. */
    public FeedChange write(FeedImport feed, int limit, ProductRate.Telling telling) {
        Query next =
                entityManager
                        .createNativeQuery(NEXT)
                        .setParameter("feed", feed.id().value())
                        .setParameter("limit", limit);
        Optional<String> last = SqlRow.one(next, SqlRow::maybeText);
        if (last.isEmpty()) {
            return new FeedChange(0, 0, 0, true);
        }
        upTo(CATEGORIES, feed, last.get()).executeUpdate();
        Query merge =
                upTo(MERGE, feed, last.get())
                        .setParameter("merchant", feed.merchant().value())
                        .setParameter("now", telling.at())
                        .setParameter("noticed", telling.at().plus(telling.notice()))
                        .setParameter("defaultNow", telling.defaultNow().value())
                        .setParameter("defaultToCome", telling.defaultToCome().value());
        int[] written = SqlRow.one(merge, row -> new int[] {(int) row.large(), (int) row.large()});
        int all = SqlRow.one(upTo(CLEAR, feed, last.get()), row -> (int) row.large());
        return new FeedChange(written[0], written[1], all - written[0] - written[1], false);
    }

    private Query of(String sql, FeedId feed, MerchantId merchant) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("feed", feed.value())
                .setParameter("merchant", merchant.value());
    }

    private Query upTo(String sql, FeedImport feed, String last) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("feed", feed.id().value())
                .setParameter("last", last);
    }
}
