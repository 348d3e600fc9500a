package org.creatorconnect.catalog.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.foundation.query.Conditions;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** Products: everybody looks through all of them, a merchant's user through its own. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProductQueries {

    private static final String ROWS =
            """
            SELECT p.id, p.merchant_id, m.name, p.reference, p.title, p.url, p.image_url, p.category,
                   CASE WHEN %1$s THEN p.sale_price_minor ELSE p.price_minor END,
                   CASE WHEN %1$s THEN p.price_minor ELSE p.original_price_minor END, p.currency,
                   CASE WHEN p.next_rate_from <= :now THEN p.next_rate ELSE p.rate END,
                   g.default_rate, p.in_stock, p.updated_at, p.next_rate,
                   CASE WHEN p.next_rate_from > :now THEN p.next_rate_from END, c.default_rate, c.effective_at
            FROM product p JOIN merchant m ON m.id = p.merchant_id
            LEFT JOIN LATERAL (SELECT terms_version, default_rate FROM program
                               WHERE merchant_id = p.merchant_id AND effective_at <= :now
                               ORDER BY terms_version DESC LIMIT 1) g ON true
            LEFT JOIN LATERAL (SELECT default_rate, effective_at FROM program
                               WHERE merchant_id = p.merchant_id AND terms_version > g.terms_version
                                 AND effective_at > :now AND default_rate < g.default_rate
                               ORDER BY effective_at, terms_version DESC LIMIT 1) c ON true
            WHERE TRUE
            """
                    .formatted(ProductSale.HOLDS);

    private static final int MOST_CATEGORIES = 500;

    private final Callers callers;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected ProductQueries() {
        this(null, null);
    }

    @Inject
    public ProductQueries(Callers callers, InstantSource clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Newest first, from the one that came before the given one. */
    public List<ProductItem> products(ProductFilter filter, @Nullable UUID before, int limit) {
        Conditions conditions = new Conditions(ROWS);
        ownMerchant()
                .or(() -> Optional.ofNullable(filter.merchant()))
                .ifPresent(id -> conditions.and("p.merchant_id = :merchant", "merchant", id));
        conditions.andUnlessEmpty(
                "word_vector(p.search_words) @@ CAST(:words AS tsquery)", "words", filter.words());
        conditions.andUnlessEmpty("p.category = :category", "category", filter.category());
        if (!filter.stock().isEmpty()) {
            conditions.and("p.in_stock = :stock", "stock", filter.stock().equals("IN"));
        }
        if (before != null) {
            conditions.and("p.id < :before", "before", before);
        }
        return conditions
                .rows(entityManager, "ORDER BY p.id DESC LIMIT :limit")
                .setParameter("now", clock.instant())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> item((Object[]) row))
                .toList();
    }

    /** The categories there are, in alphabetical order. */
    public List<String> categories() {
        return entityManager
                .createNativeQuery("SELECT name FROM category ORDER BY name", String.class)
                .setMaxResults(MOST_CATEGORIES)
                .getResultList();
    }

    private Optional<UUID> ownMerchant() {
        Caller caller = callers.current();
        return caller.isStaff() || caller.has(Role.AFFILIATE)
                ? Optional.empty()
                : Optional.of(caller.merchantId().orElse(new UUID(0, 0)));
    }

    private static ProductItem item(Object[] row) {
        String currency = (String) row[10];
        BigDecimal own = (BigDecimal) row[11];
        BigDecimal merchants = (BigDecimal) row[12];
        boolean follows = own == null && row[16] == null;
        Instant cutFrom = (Instant) (follows ? row[18] : row[16]);
        BigDecimal cut = (BigDecimal) (follows ? row[17] : row[15]);
        return new ProductItem(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Money.of(((Number) row[8]).longValue(), currency),
                row[9] == null ? null : Money.of(((Number) row[9]).longValue(), currency),
                own,
                own == null ? merchants : own,
                cutFrom != null && cut == null ? merchants : cut,
                cutFrom,
                (Boolean) row[13],
                (Instant) row[14]);
    }
}
