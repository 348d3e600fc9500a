package org.creatorconnect.payout;

import java.time.Instant;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a payment system reports of one instruction.
 *
 * @param reportId the payment system's own id of this report; a repetition has the same
 * @param reasonCode ISO 20022 external code, such as {@code AC04}
 * @param amount of the instruction it is about
 */
public record PaymentReport(
        String reportId,
        String instructionId,
        PaymentStatus status,
        @Nullable String reasonCode,
        Money amount,
        @Nullable String providerReference,
        Instant occurredAt) {

    /** What it says, in one line: a repetition says the same. */
    public String fingerprint() {
        return instructionId + " " + status + " " + reasonCode + " " + amount;
    }
}
