package org.creatorconnect.catalog.rest;

import java.util.List;
import java.util.Map;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.catalog.service.GivenProduct;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.service.PlainText;
import org.creatorconnect.money.Money;
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
        @Nullable Boolean inStock,
        @Nullable List<String> shipsTo) {

    /**
     * @throws ValidationFailed naming a text or an amount that cannot be kept
     */
    GivenProduct given() {
        PlainText.require(this);
        return new GivenProduct(
                reference,
                title,
                url,
                money("price", price),
                money("originalPrice", originalPrice),
                ProductSale.NONE,
                category,
                imageUrl,
                rate,
                inStock,
                shipsTo == null ? List.of() : shipsTo,
                Map.of());
    }

    private static @Nullable Money money(String field, @Nullable Amount amount) {
        return amount == null ? null : amount.money(field);
    }
}
