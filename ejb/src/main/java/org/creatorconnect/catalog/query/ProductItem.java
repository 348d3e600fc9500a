package org.creatorconnect.catalog.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param price what it costs now, its sale counted
 * @param originalMinor what it cost before, in minor units of the same currency; null when it cost
 *     no other
 * @param countries those that it is sent to, parted by blanks
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
        @Nullable Long originalMinor,
        ProductRates rates,
        boolean inStock,
        String countries,
        Instant updatedAt) {

    /** Where its merchant says that it is sent to, by two letters; none when nothing is said. */
    public List<String> shipsTo() {
        return countries.isEmpty() ? List.of() : List.of(countries.split(" "));
    }

    /** What it cost before; null when it cost no other. */
    public @Nullable Money originalPrice() {
        return originalMinor == null ? null : new Money(originalMinor, price.currency());
    }

    /** The product's own rate; null when its merchant's default holds. */
    public @Nullable BigDecimal rate() {
        return rates.own();
    }

    /** What a sale earns at present, of the base; null without a program. */
    public @Nullable BigDecimal effectiveRate() {
        return rates.effective();
    }

    /** What it is going to earn, as announced; null when nothing is. */
    public @Nullable BigDecimal nextRate() {
        return rates.next();
    }

    /** From when on. */
    public @Nullable Instant nextRateFrom() {
        return rates.nextFrom();
    }
}
