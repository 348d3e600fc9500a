package org.creatorconnect.webhook.query;

import java.util.UUID;
import org.creatorconnect.money.Money;

/** What is told of a payout; never where it goes. */
record PayoutFact(UUID id, String status, UUID affiliate, Money net) {

    Announced announced() {
        return new Announced(
                id,
                affiliate,
                null,
                null,
                new AnnouncedDetails(id, status)
                        .id("affiliateId", affiliate)
                        .money("amount", net)
                        .done());
    }
}
