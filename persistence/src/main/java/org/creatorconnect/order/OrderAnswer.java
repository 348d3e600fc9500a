package org.creatorconnect.order;

import java.util.List;
import java.util.UUID;

/**
 * What a shop is told of an order it sent; the same however often it sends it.
 *
 * @param fingerprint of the content that was taken in
 * @param commissionIds in the order of the lines
 */
public record OrderAnswer(OrderId order, String fingerprint, List<UUID> commissionIds) {

    public OrderAnswer {
        commissionIds = List.copyOf(commissionIds);
    }
}
