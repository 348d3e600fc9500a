package org.creatorconnect.order.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param affiliateId who earned it; null when nobody did
 * @param outcome why it was earned or why nobody earned it, in the words of the attribution
 * @param cost commissions and fees that it stands for now
 * @param validatesAt when the shop's silence approves its commissions; null without any
 * @param validatedAt when it did
 * @param labels the affiliate's own texts of link and click, with what the shop sent back
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
        @Nullable Instant completedAt,
        @Nullable UUID affiliateId,
        @Nullable String affiliateName,
        String outcome,
        long lines,
        Money refunded,
        Money cost,
        @Nullable Instant validatesAt,
        @Nullable Instant validatedAt,
        Labels labels) {

    /** Whether its commissions wait for the shop's report, and are approved without it. */
    public boolean waitsForReport() {
        return status == OrderStatus.RECEIVED
                && validatesAt != null
                && validatedAt == null
                && cost.isPositive();
    }

    /** The affiliate's own texts; none, or five of which some are empty. */
    public List<String> subIds() {
        return labels.values();
    }
}
