package org.creatorconnect.catalog.rest;

import java.math.BigDecimal;
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
        @Nullable String category,
        @Nullable String imageUrl,
        @Nullable String rate,
        @Nullable Boolean inStock) {

    GivenProduct given() {
        return new GivenProduct(
                reference, title, url, money(), category, imageUrl, decimal(), inStock);
    }

    private @Nullable Money money() {
        try {
            return price == null ? null : price.money("price");
        } catch (ValidationFailed unreadable) {
            return null;
        }
    }

    private @Nullable BigDecimal decimal() {
        return rate != null && rate.matches("0(\\.\\d{1,6})?") ? new BigDecimal(rate) : null;
    }
}
