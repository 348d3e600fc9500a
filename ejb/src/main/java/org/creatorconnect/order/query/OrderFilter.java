package org.creatorconnect.order.query;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of orders; null, an empty set or an empty text does not narrow.
 *
 * @param matched whether somebody earned the order
 * @param ordered when the buyer ordered
 * @param approvesBefore those that wait for a report and are approved without it before then
 * @param search words of the order's reference or of the creator's name
 */
public record OrderFilter(
        Set<OrderStatus> states,
        @Nullable UUID merchant,
        @Nullable Boolean matched,
        Period ordered,
        @Nullable Instant approvesBefore,
        String search) {

    public static final OrderFilter NONE =
            new OrderFilter(Set.of(), null, null, Period.ALWAYS, null, "");

    /** All orders of a merchant. */
    public static OrderFilter ofMerchant(UUID merchant) {
        return new OrderFilter(Set.of(), merchant, null, Period.ALWAYS, null, "");
    }
}
