package org.creatorconnect.catalog.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;

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

    /** The orders in which a list can be read. */
    public static final Sortings<ProductItem> SORTINGS =
            Sortings.by(ProductOrder.ID, ProductItem::id)
                    .descending(
                            Sorting.byId("newest", ProductOrder.ID, ProductItem::id),
                            Sorting.byText("title", "x.title", ProductItem::title),
                            Sorting.byText("reference", "x.reference", ProductItem::reference),
                            Sorting.byText(
                                    "merchant", ProductOrder.MERCHANT, ProductItem::merchantName),
                            Sorting.byText("category", "x.category", ProductItem::category),
                            Sorting.byMoney(
                                    "price", "x.currency", ProductOrder.PRICE, ProductItem::price),
                            Sorting.byTime("updated", "x.updated_at", ProductItem::updatedAt));

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

    /**
     * Products, the newest first unless asked otherwise. Where a search is ended before it has them
     * all, a part has fewer than asked for, or none, and another one follows.
     */
    public Part<ProductItem> products(ProductFilter filter, Place place) {
        return search(filter).find(entityManager, SORTINGS.walk(place), place.limit());
    }

    /** How many products there are. */
    public Total total(ProductFilter filter) {
        return search(filter).total(entityManager);
    }

    private ProductSearch search(ProductFilter filter) {
        ProductFilter seen = filter.of(ownMerchant().orElse(filter.merchant()));
        return new ProductSearch(seen, clock.instant());
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
}
