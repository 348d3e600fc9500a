package org.creatorconnect.dispute;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a dispute stands. */
public enum DisputeStatus implements Stage<DisputeStatus> {
    /** The staff decides; silence decides for the creator. */
    OPEN,
    /** Decided, by somebody or by silence. */
    DECIDED,
    /** Its assignment was called off before anybody decided. */
    CANCELED;

    @Override
    public Set<DisputeStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(DECIDED, CANCELED);
            case DECIDED, CANCELED -> EnumSet.noneOf(DisputeStatus.class);
        };
    }
}
