package org.creatorconnect.catalog.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param rate the product's own rate; null when its merchant's default holds
 * @param effectiveRate what a sale earns at present, of the base; null without a program
 */
public record ProductItem(
        UUID id,
        UUID merchantId,
        String merchantName,
        String reference,
        String title,
        String url,
        @Nullable String imageUrl,
        String category,
        Money price,
        @Nullable Money originalPrice,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal effectiveRate,
        boolean inStock,
        Instant updatedAt) {}
