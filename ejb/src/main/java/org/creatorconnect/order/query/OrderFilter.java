package org.creatorconnect.order.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of orders; null or an empty text does not narrow.
 *
 * @param matched whether somebody earned the order
 * @param approvesBefore those that wait for a report and are approved without it before then
 */
public record OrderFilter(
        @Nullable OrderStatus status,
        @Nullable UUID merchant,
        @Nullable Boolean matched,
        @Nullable Instant approvesBefore,
        String search) {

    public static final OrderFilter NONE = new OrderFilter(null, null, null, null, "");
}
