package org.creatorconnect.catalog.rest;

import java.util.Map;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.catalog.service.GivenProduct;
import org.creatorconnect.money.Money;
import org.creatorconnect.platform.rest.Amount;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** A product as merchants send it; what cannot be read is named in the answer by its row. */
public record ProductRequest(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String url,
        @Nullable Amount price,
        @Nullable Amount originalPrice,
        @Nullable String category,
        @Nullable String imageUrl,
        @Nullable String rate,
        @Nullable Boolean inStock) {

    GivenProduct given() {
        Money original = money("originalPrice", originalPrice);
        boolean unreadable = originalPrice != null && original == null;
        return new GivenProduct(
                reference,
                title,
                url,
                money("price", price),
                original,
                ProductSale.NONE,
                category,
                imageUrl,
                rate,
                inStock,
                unreadable
                        ? Map.of("originalPrice", "must be an amount in the price's currency")
                        : Map.of());
    }

    private static @Nullable Money money(String field, @Nullable Amount amount) {
        try {
            return amount == null ? null : amount.money(field);
        } catch (ValidationFailed unreadable) {
            return null;
        }
    }
}
