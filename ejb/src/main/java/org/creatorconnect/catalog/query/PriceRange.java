package org.creatorconnect.catalog.query;

import java.util.Currency;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * What a product may cost at present, its sale counted.
 *
 * @param currency in which it is priced; null for any, which has no bounds
 * @param least in minor units, included; null for no bound
 * @param most in minor units, included; null for no bound
 */
public record PriceRange(@Nullable Currency currency, @Nullable Long least, @Nullable Long most) {

    /** Every price. */
    public static final PriceRange ANY = new PriceRange(null, null, null);

    /**
     * @throws ValidationFailed when there are bounds without a currency, or they leave nothing
     */
    public PriceRange {
        if (currency == null && (least != null || most != null)) {
            throw ValidationFailed.of("currency", "is missing, without which no price is meant");
        }
        if (least != null && most != null && most < least) {
            throw ValidationFailed.of("maxPrice", "must not lie below minPrice");
        }
    }

    /** The code of the currency; null for any. */
    @Nullable String code() {
        return currency == null ? null : currency.getCurrencyCode();
    }
}
