package org.creatorconnect.catalog;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.money.Money;

/**
 * A price below the usual one, and the time in which the shop sells for it. Nothing needs to happen
 * when the time begins or ends: whoever asks for a price asks at a moment.
 *
 * @param price in the currency of the usual one; empty when there is no sale
 * @param from its first moment; empty when it has begun already
 * @param until its last moment; empty when it goes on until the merchant says otherwise
 */
public record ProductSale(Optional<Money> price, Optional<Instant> from, Optional<Instant> until) {

    /** The product is sold at its usual price. */
    public static final ProductSale NONE =
            new ProductSale(Optional.empty(), Optional.empty(), Optional.empty());

    /** SQL over a product {@code p}: whether its sale holds at the moment {@code :now}. */
    public static final String HOLDS =
            "(p.sale_price_minor IS NOT NULL AND (p.sale_from IS NULL OR p.sale_from <= :now)"
                    + " AND (p.sale_until IS NULL OR p.sale_until >= :now))";

    public ProductSale {
        if (price.isEmpty() && (from.isPresent() || until.isPresent())) {
            throw new IllegalArgumentException("a sale without a price has no time");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a sale does not end before it begins");
        }
    }
}
