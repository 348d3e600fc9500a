package org.creatorconnect.catalog.service;

import java.math.BigDecimal;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/** A product as given by a merchant, before it is checked. Everything may be missing. */
public record GivenProduct(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String url,
        @Nullable Money price,
        @Nullable String category,
        @Nullable String imageUrl,
        @Nullable BigDecimal rate,
        @Nullable Boolean inStock) {}
