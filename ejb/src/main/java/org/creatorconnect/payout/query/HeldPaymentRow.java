package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that may have been made although the books, since they were restored, do not say so.
 *
 * @param affiliate who was to get it
 * @param askedAt when the payment system was first asked; null when it was not yet
 */
public record HeldPaymentRow(
        UUID id,
        UUID affiliate,
        Money amount,
        HeldPaymentState state,
        @Nullable Instant askedAt,
        boolean releaseProposed) {

    /** Where it stands. */
    public enum HeldPaymentState {
        /** The books have no payout of it. */
        LOST,
        /** Nothing is sent until it is answered or released. */
        HELD,
        /** A report told what became of it. */
        ANSWERED,
        /** Two people released it. */
        RELEASED
    }

    /** As the set is read. */
    public HeldPaymentRow(
            UUID id,
            UUID affiliate,
            long minor,
            String currency,
            String state,
            @Nullable Instant askedAt,
            boolean releaseProposed) {
        this(
                id,
                affiliate,
                Money.of(minor, currency),
                HeldPaymentState.valueOf(state),
                askedAt,
                releaseProposed);
    }
}
