package org.creatorconnect.catalog.query;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a sale of a product earns, of the base: by the product's own rate, or else by its
 * merchant's.
 *
 * @param own the product's at present; null when its merchant's holds
 * @param ownNext the product's as announced; null when its merchant's is going to hold
 * @param ownNextFrom from when on; null when no change of its own is announced
 * @param merchants the merchant's at present; null without a program
 * @param merchantsCut a lower one that the merchant announced, if any
 * @param merchantsCutFrom from when on
 */
public record ProductRates(
        @Nullable BigDecimal own,
        @Nullable BigDecimal ownNext,
        @Nullable Instant ownNextFrom,
        @Nullable BigDecimal merchants,
        @Nullable BigDecimal merchantsCut,
        @Nullable Instant merchantsCutFrom) {

    /** What holds at present; null without a program and a rate of its own. */
    public @Nullable BigDecimal effective() {
        return own == null ? merchants : own;
    }

    /** From when another is announced; null when none is. */
    public @Nullable Instant nextFrom() {
        return followsMerchant() ? merchantsCutFrom : ownNextFrom;
    }

    /** What is going to hold then. */
    public @Nullable BigDecimal next() {
        BigDecimal announced = followsMerchant() ? merchantsCut : ownNext;
        return announced == null && nextFrom() != null ? merchants : announced;
    }

    private boolean followsMerchant() {
        return own == null && ownNextFrom == null;
    }
}
