package org.creatorconnect.assignment;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a part of the fee stands. */
public enum TrancheStatus implements Stage<TrancheStatus> {
    /** In the assignment's escrow. */
    HELD,
    /** Paid to the affiliate. */
    RELEASED,
    /** Gone back to the merchant's side. */
    RETURNED;

    @Override
    public Set<TrancheStatus> successors() {
        return switch (this) {
            case HELD -> EnumSet.of(RELEASED, RETURNED);
            case RELEASED, RETURNED -> EnumSet.noneOf(TrancheStatus.class);
        };
    }
}
