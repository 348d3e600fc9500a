package org.creatorconnect.catalog.service;

import org.creatorconnect.money.Money;
import org.creatorconnect.platform.Reference;
import org.jspecify.annotations.Nullable;

/** A product as given by a merchant, before it is checked. Everything may be missing. */
public record GivenProduct(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String url,
        @Nullable Money price,
        @Nullable Money originalPrice,
        @Nullable String category,
        @Nullable String imageUrl,
        @Nullable String rate,
        @Nullable Boolean inStock) {

    /** White space around a reference is no part of it. */
    public GivenProduct {
        reference = Reference.normal(reference);
    }
}
