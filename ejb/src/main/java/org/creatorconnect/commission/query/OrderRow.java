package org.creatorconnect.commission.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.tracking.OrderStatus;

/**
 * An order in a list.
 *
 * @param outcome why it was earned or why nobody earned it, in the words of the attribution
 * @param cost commissions and fees that it stands for now
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
        Money cost) {}
