package org.creatorconnect.catalog.service;

import java.util.List;
import java.util.Map;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product as given by a merchant, before it is checked. Everything may be missing.
 *
 * @param shipsTo codes of countries
 * @param faults fields that were given and cannot be used, each with what is asked of it
 */
public record GivenProduct(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String url,
        @Nullable Money price,
        @Nullable Money originalPrice,
        ProductSale sale,
        @Nullable String category,
        @Nullable String imageUrl,
        @Nullable String rate,
        @Nullable Boolean inStock,
        List<String> shipsTo,
        Map<String, String> faults) {

    /** White space around a reference is no part of it. */
    public GivenProduct {
        reference = Reference.normal(reference);
    }

    /** What can be read in no part. */
    static GivenProduct unreadable(String field, String asked) {
        return new GivenProduct(
                null,
                null,
                null,
                null,
                null,
                ProductSale.NONE,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(field, asked));
    }
}
