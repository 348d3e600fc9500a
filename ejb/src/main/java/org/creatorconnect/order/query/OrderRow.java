package org.creatorconnect.order.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderStatus;

/**
 * An order in a list.
 *
 * @param outcome why it was earned or why nobody earned it, in the words of the attribution
 * @param cost commissions and fees that it stands for now
 * @param validatesAt when the shop's silence approves its commissions; empty without any
 * @param validatedAt when it did
 * @param subIds the affiliate's own texts of link and click, with what the shop sent back; none, or
 *     five of which some are empty
 */
public record OrderRow(
        UUID id,
        UUID merchantId,
        String merchantName,
        String reference,
        OrderStatus status,
        Money paid,
        Instant orderedAt,
        Instant receivedAt,
        Optional<Instant> completedAt,
        Optional<UUID> affiliateId,
        Optional<String> affiliateName,
        String outcome,
        int lines,
        Money refunded,
        Money cost,
        Optional<Instant> validatesAt,
        Optional<Instant> validatedAt,
        List<String> subIds) {

    /** Whether its commissions wait for the shop's report, and are approved without it. */
    public boolean waitsForReport() {
        return status == OrderStatus.RECEIVED
                && validatesAt.isPresent()
                && validatedAt.isEmpty()
                && cost.isPositive();
    }
}
