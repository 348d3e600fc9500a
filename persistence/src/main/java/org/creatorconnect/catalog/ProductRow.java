package org.creatorconnect.catalog;

import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A product as its merchant tells it.
 *
 * @param reference the merchant's own name for it, unique within the merchant
 * @param price what it costs outside its sale
 * @param originalPrice what it cost before, in the same currency
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
        ProductSale sale,
        @Nullable Rate rate,
        boolean inStock) {

    /** By what it is found. */
    String searchWords() {
        return SearchWords.kept(title, reference);
    }

    /** Its page, by the one spelling by which pages are compared. */
    String page() {
        return WebAddress.parse(url).map(WebAddress::page).orElse(url);
    }
}
