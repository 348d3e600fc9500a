package org.creatorconnect.catalog.query;

import java.util.UUID;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of products; null or an empty text does not narrow.
 *
 * @param text beginnings of words in title or reference, all of which must be there
 * @param country two letters of a country that the merchant says the product is sent to
 * @param leastRate what a sale earns at present at least
 */
public record ProductFilter(
        String text,
        String category,
        @Nullable Boolean inStock,
        @Nullable UUID merchant,
        String country,
        @Nullable Rate leastRate,
        PriceRange price) {

    /** What has the words. */
    public static ProductFilter of(String text) {
        return new ProductFilter(text, "", null, null, "", null, PriceRange.ANY);
    }

    /** The same among one merchant's products. */
    ProductFilter of(@Nullable UUID one) {
        return new ProductFilter(text, category, inStock, one, country, leastRate, price);
    }
}
