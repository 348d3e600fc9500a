package org.creatorconnect.commission.query;

import java.util.UUID;
import org.creatorconnect.tracking.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of orders; null or an empty text does not narrow.
 *
 * @param matched whether somebody earned the order
 */
public record OrderFilter(
        @Nullable OrderStatus status,
        @Nullable UUID merchant,
        @Nullable Boolean matched,
        String search) {

    public static final OrderFilter NONE = new OrderFilter(null, null, null, "");
}
