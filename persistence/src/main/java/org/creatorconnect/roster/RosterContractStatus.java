package org.creatorconnect.roster;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a roster contract stands. */
public enum RosterContractStatus implements Stage<RosterContractStatus> {
    /** It holds from its first day on. */
    ACTIVE,
    /** One side gave notice; it holds until its last day. */
    NOTICE,
    /** It is over; content accepted under it stays shared for a while. */
    TAIL,
    /** Nothing is shared by it any more. */
    ENDED;

    @Override
    public Set<RosterContractStatus> successors() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(NOTICE, TAIL, ENDED);
            case NOTICE -> EnumSet.of(TAIL, ENDED);
            case TAIL -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(RosterContractStatus.class);
        };
    }

    /** Whether it can still be ended by the two sides. */
    public boolean isRunning() {
        return this == ACTIVE || this == NOTICE;
    }
}
