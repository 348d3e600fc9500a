package org.creatorconnect.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of feeds while they wait, and what is wrong with others; all by the set. */
@ApplicationScoped
public class FeedRowRepository {

    /** So many errors of a feed are kept; the rest is counted. */
    public static final int MOST_ERRORS = 10_000;

    private static final String KNOWN =
            """
            SELECT n.reference
            FROM unnest(CAST(:references AS text[]), CAST(:digests AS uuid[])) AS n(reference, digest)
            JOIN product p ON p.merchant_id = :merchant AND p.reference = n.reference
            WHERE p.digest = n.digest AND p.fed AND p.retired_at IS NULL""";

    private static final String STAGE =
            """
            INSERT INTO feed_row (feed_id, reference, part_number, digest, product_id, title, url, image_url,
                                  category, price_minor, currency, rate, in_stock, sale_price_minor, sale_from,
                                  sale_until, search_words, page, ships_to)
            SELECT :id, n.reference, :part, n.digest, n.product_id, n.title, n.url, n.image_url, n.category,
                   n.price, n.currency, n.rate, n.in_stock, n.sale_price, n.sale_from, n.sale_until,
                   n.search_words, n.page, n.ships_to
            FROM unnest(CAST(:references AS text[]), CAST(:digests AS uuid[]), CAST(:products AS uuid[]),
                        CAST(:titles AS text[]), CAST(:urls AS text[]), CAST(:images AS text[]),
                        CAST(:categories AS text[]), CAST(:prices AS bigint[]), CAST(:currencies AS text[]),
                        CAST(:rates AS numeric[]), CAST(:stocks AS boolean[]), CAST(:sales AS bigint[]),
                        CAST(:froms AS timestamptz[]), CAST(:untils AS timestamptz[]), CAST(:words AS text[]),
                        CAST(:pages AS text[]), CAST(:countries AS text[]))
                 AS n(reference, digest, product_id, title, url, image_url, category, price, currency, rate,
                      in_stock, sale_price, sale_from, sale_until, search_words, page, ships_to)""";

    private static final String STAGE_KNOWN =
            """
            INSERT INTO feed_row (feed_id, reference, part_number, digest)
            SELECT :id, n.reference, :part, n.digest
            FROM unnest(CAST(:references AS text[]), CAST(:digests AS uuid[])) AS n(reference, digest)""";

    private static final String NAME =
            """
            INSERT INTO feed_error (id, feed_id, row_number, reference, field, message)
            SELECT n.id, :feed, n.row_number, n.reference, n.field, n.message
            FROM unnest(CAST(:ids AS uuid[]), CAST(:numbers AS integer[]), CAST(:references AS text[]),
                        CAST(:fields AS text[]), CAST(:messages AS text[]))
                 AS n(id, row_number, reference, field, message)""";

    private final IdSource ids;
    @PersistenceContext EntityManager entityManager;

    protected FeedRowRepository() {
        this(null);
    }

    @Inject
    public FeedRowRepository(IdSource ids) {
        this.ids = ids;
    }

    /**
     * Keeps good rows, each reference once, until they are merged. Of those that say what the
     * product says already only that they came.
     *
     * @param part its number; when a reference comes in several, that of the highest counts
     */
    public void stage(FeedId id, MerchantId merchant, int part, List<StagedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> known = known(merchant, rows);
        List<StagedRow> same =
                rows.stream().filter(row -> known.contains(row.reference())).toList();
        List<StagedRow> told =
                rows.stream().filter(row -> !known.contains(row.reference())).toList();
        if (!same.isEmpty()) {
            marks(entityManager.createNativeQuery(STAGE_KNOWN), same)
                    .setParameter("id", id.value())
                    .setParameter("part", part)
                    .executeUpdate();
        }
        if (!told.isEmpty()) {
            texts(prices(marks(entityManager.createNativeQuery(STAGE), told), told), told)
                    .setParameter("id", id.value())
                    .setParameter("part", part)
                    .executeUpdate();
        }
    }

    /** Names what is wrong. */
    public void name(FeedId id, List<FaultyRow> errors) {
        if (errors.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(NAME)
                .setParameter("feed", id.value())
                .setParameter("ids", errors.stream().map(error -> ids.next()).toArray(UUID[]::new))
                .setParameter(
                        "numbers", errors.stream().map(FaultyRow::number).toArray(Integer[]::new))
                .setParameter("references", texts(errors, FaultyRow::reference))
                .setParameter("fields", texts(errors, FaultyRow::field))
                .setParameter("messages", texts(errors, FaultyRow::message))
                .executeUpdate();
    }

    /**
     * Lets some rows go that wait no more.
     *
     * @return how many
     */
    public int drop(FeedId id, int limit) {
        return entityManager
                .createNativeQuery(
                        """
                        DELETE FROM feed_row WHERE ctid = ANY (ARRAY(
                            SELECT ctid FROM feed_row WHERE feed_id = :id LIMIT :limit))""")
                .setParameter("id", id.value())
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private Set<String> known(MerchantId merchant, List<StagedRow> rows) {
        Set<String> known = new HashSet<>();
        marks(entityManager.createNativeQuery(KNOWN, String.class), rows)
                .setParameter("merchant", merchant.value())
                .getResultList()
                .forEach(reference -> known.add((String) reference));
        return known;
    }

    private static Query marks(Query query, List<StagedRow> rows) {
        return query.setParameter("references", texts(rows, StagedRow::reference))
                .setParameter("digests", rows.stream().map(StagedRow::digest).toArray(UUID[]::new));
    }

    private Query prices(Query query, List<StagedRow> rows) {
        return query.setParameter(
                        "products", rows.stream().map(row -> ids.next()).toArray(UUID[]::new))
                .setParameter(
                        "prices",
                        rows.stream().map(row -> row.row().price().minor()).toArray(Long[]::new))
                .setParameter(
                        "currencies",
                        texts(rows, row -> row.row().price().currency().getCurrencyCode()))
                .setParameter("rates", texts(rows, row -> rate(row.row().rate())))
                .setParameter(
                        "stocks",
                        rows.stream().map(row -> row.row().inStock()).toArray(Boolean[]::new))
                .setParameter(
                        "sales",
                        rows.stream()
                                .map(row -> row.row().sale().price().map(Money::minor).orElse(null))
                                .toArray(Long[]::new))
                .setParameter("froms", texts(rows, row -> time(row.row().sale().from())))
                .setParameter("untils", texts(rows, row -> time(row.row().sale().until())));
    }

    private static Query texts(Query query, List<StagedRow> rows) {
        return query.setParameter("titles", texts(rows, row -> row.row().title()))
                .setParameter("urls", texts(rows, row -> row.row().url()))
                .setParameter("images", texts(rows, row -> row.row().imageUrl()))
                .setParameter("categories", texts(rows, row -> row.row().category()))
                .setParameter("words", texts(rows, row -> row.row().searchWords()))
                .setParameter("pages", texts(rows, row -> row.row().page()))
                .setParameter("countries", texts(rows, row -> row.row().countries()));
    }

    private static @Nullable String rate(@Nullable Rate rate) {
        return rate == null ? null : rate.value().toPlainString();
    }

    private static @Nullable String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
