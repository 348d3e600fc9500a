package org.creatorconnect.payout;

import java.util.EnumSet;
import java.util.Set;

/** Where a run stands, and where it can go from there. */
public enum PayoutRunStatus {
    /** Calculated; claims nothing. */
    DRAFT,
    /** Claims its earnings; a second person decides. */
    AWAITING_APPROVAL,
    /** Posted; the instructions are being sent. */
    APPROVED,
    /** All instructions are with the broker. */
    DISPATCHED,
    /** Every payout has ended. */
    COMPLETED,
    CANCELED;

    /** The states that can follow this one. */
    public Set<PayoutRunStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_APPROVAL, CANCELED);
            case AWAITING_APPROVAL -> EnumSet.of(DRAFT, APPROVED, CANCELED);
            case APPROVED -> EnumSet.of(DISPATCHED);
            case DISPATCHED -> EnumSet.of(COMPLETED);
            case COMPLETED, CANCELED -> EnumSet.noneOf(PayoutRunStatus.class);
        };
    }
}
