package org.creatorconnect.tier.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a tier; without amount and orders it is reached by nobody.
 *
 * @param currency of the commission that counts
 * @param leastMinor approved commission in that currency, in its minor unit
 * @param orders of which some approved commission is kept
 */
public record TierRuleRow(
        UUID id,
        UUID tierId,
        int number,
        int days,
        @Nullable String currency,
        @Nullable Long leastMinor,
        @Nullable Integer orders,
        int graceDays,
        Instant holdsFrom,
        String madeBy,
        Instant madeAt) {

    /** The least approved commission; null when it does not matter. */
    public @Nullable Money least() {
        return leastMinor == null || currency == null ? null : Money.of(leastMinor, currency);
    }
}
