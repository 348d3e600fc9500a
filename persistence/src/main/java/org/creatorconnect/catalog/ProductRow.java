package org.creatorconnect.catalog;

import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A product as its merchant tells it.
 *
 * @param reference the merchant's own name for it, unique within the merchant
 * @param originalPrice the price before a sale, in the same currency
 * @param rate a commission rate of its own, if any
 */
public record ProductRow(
        String reference,
        String title,
        String url,
        @Nullable String imageUrl,
        String category,
        Money price,
        @Nullable Money originalPrice,
        @Nullable Rate rate,
        boolean inStock) {}
