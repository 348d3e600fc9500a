package org.creatorconnect.messaging;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a held payment.
 *
 * @param released whether two people have released it
 * @param proposedBy the account of the one who proposed that
 * @param askedFor how long ago the payment system was first asked, by the database's clock
 * @param payout the state of its payout; nothing when the books have none
 */
public record HeldPaymentStanding(
        boolean released,
        Optional<UUID> proposedBy,
        Optional<Duration> askedFor,
        Optional<String> payout) {

    /** Whether the books lost it, so that nobody can be asked. */
    public boolean isLost() {
        return payout.isEmpty();
    }

    /** Whether a report has told what became of it. */
    public boolean isAnswered() {
        return payout.filter(state -> !state.equals("CREATED")).isPresent();
    }
}
