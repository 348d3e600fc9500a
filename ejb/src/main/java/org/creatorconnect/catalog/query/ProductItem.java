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
 * @param nextRate what it is going to earn, by a cut of its own or of its merchant's rate that was
 *     announced; null when there is none
 * @param nextRateFrom from when on
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
        @Nullable BigDecimal nextRate,
        @Nullable Instant nextRateFrom,
        boolean inStock,
        Instant updatedAt) {}
