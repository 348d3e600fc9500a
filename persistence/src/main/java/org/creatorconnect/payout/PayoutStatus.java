package org.creatorconnect.payout;

import java.util.EnumSet;
import java.util.Set;

/** Where a payout stands, and where it can go from there. */
public enum PayoutStatus {
    CREATED,
    INSTRUCTED,
    ACCEPTED,
    SETTLED,
    /** Given up before it was instructed. */
    CANCELED,
    /** The payment system refused it; its earnings join the next run. */
    FAILED,
    /** Came back after it was settled; its earnings join the next run. */
    RETURNED,
    /** No answer in time; only an answer, or two people, end this. */
    UNKNOWN;

    /** The states that can follow this one. */
    public Set<PayoutStatus> successors() {
        return switch (this) {
            case CREATED -> EnumSet.of(INSTRUCTED, CANCELED);
            case INSTRUCTED -> EnumSet.of(ACCEPTED, SETTLED, FAILED, UNKNOWN);
            case ACCEPTED -> EnumSet.of(SETTLED, FAILED, UNKNOWN);
            case UNKNOWN -> EnumSet.of(ACCEPTED, SETTLED, FAILED);
            case SETTLED -> EnumSet.of(RETURNED);
            case CANCELED, FAILED, RETURNED -> EnumSet.noneOf(PayoutStatus.class);
        };
    }

    /** Whether nothing more is expected, short of a return of money that was paid. */
    public boolean isEnded() {
        return this == SETTLED || endedUnpaid();
    }

    /** Whether it ended without the payee having the money, as far as the books know. */
    public boolean endedUnpaid() {
        return this == CANCELED || this == FAILED || this == RETURNED;
    }
}
