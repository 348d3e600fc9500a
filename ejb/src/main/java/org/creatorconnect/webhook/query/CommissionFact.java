package org.creatorconnect.webhook.query;

import java.util.UUID;
import org.creatorconnect.money.Money;

/**
 * What is told of a commission.
 *
 * @param affiliate who earns it, be it a creator or an agency
 * @param amount what is kept of the original
 */
record CommissionFact(
        UUID id,
        String status,
        UUID affiliate,
        UUID merchant,
        UUID order,
        String orderReference,
        String lineReference,
        Money amount,
        Money original) {

    Announced announced() {
        return new Announced(
                id,
                affiliate,
                null,
                merchant,
                new AnnouncedDetails(id, status)
                        .id("affiliateId", affiliate)
                        .id("merchantId", merchant)
                        .id("orderId", order)
                        .text("orderReference", orderReference)
                        .text("lineReference", lineReference)
                        .money("amount", amount)
                        .money("original", original)
                        .done());
    }
}
