package org.creatorconnect.commission.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.foundation.query.Period;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of commissions; null, an empty set or an empty text does not narrow.
 *
 * @param ordered when the buyer ordered
 * @param order words of the order's reference alone
 * @param search words of the order's reference, of the product, the affiliate or the merchant
 */
public record CommissionFilter(
        Set<CommissionStatus> states,
        @Nullable UUID affiliate,
        @Nullable UUID merchant,
        Period ordered,
        String order,
        String search) {

    public static final CommissionFilter NONE =
            new CommissionFilter(Set.of(), null, null, Period.ALWAYS, "", "");
}
