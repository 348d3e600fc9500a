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
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
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
            Sortings.by(ProductReading.BY_ID, ProductItem::id)
                    .descending(
                            Sorting.byId("newest", ProductReading.BY_ID, ProductItem::id),
                            Sorting.byText("title", ProductReading.BY_TITLE, ProductItem::title),
                            Sorting.byText(
                                    "reference",
                                    ProductReading.BY_REFERENCE,
                                    ProductItem::reference),
                            Sorting.byText(
                                    "merchant",
                                    ProductReading.BY_MERCHANT,
                                    ProductItem::merchantName),
                            Sorting.byText(
                                    "category", ProductReading.BY_CATEGORY, ProductItem::category),
                            Sorting.byMoney(
                                    "price",
                                    ProductReading.BY_CURRENCY,
                                    "(" + ProductReading.PRICE + ")",
                                    ProductItem::price),
                            Sorting.byTime(
                                    "updated", ProductReading.BY_UPDATED, ProductItem::updatedAt));

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

    /** Products, the newest first unless asked otherwise. */
    public Part<ProductItem> products(ProductFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many products there are. */
    public Total total(ProductFilter filter) {
        return list(filter).total(entityManager);
    }

    private Listing<ProductItem> list(ProductFilter filter) {
        UUID merchant = ownMerchant().orElse(filter.merchant());
        String found = merchant == null ? ProductReading.FOUND : ProductReading.FOUND_OWN;
        return Listing.of(ProductItem.class, ProductReading.SELECT, ProductReading.FROM, SORTINGS)
                .with("now", clock.instant())
                .and(ProductReading.OF_MERCHANT, "merchant", merchant)
                .and(ProductReading.IN_CATEGORY, "category", filter.category())
                .and(ProductReading.IN_STOCK, "stock", filter.inStock())
                .and(found, "words", Search.words(filter.text()));
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
