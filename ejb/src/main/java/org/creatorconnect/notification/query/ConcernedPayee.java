package org.creatorconnect.notification.query;

import java.util.UUID;
import org.creatorconnect.money.Money;

/** Whom a payout concerns, and of how much it is. */
record ConcernedPayee(UUID payout, UUID affiliate, Money net) {

    Concerned concerned() {
        return new Concerned(payout, affiliate, null, null, net.toString(), null, null);
    }
}
