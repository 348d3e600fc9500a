package org.creatorconnect.segment;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an act on a segment stands. */
public enum SegmentActStatus implements Stage<SegmentActStatus> {
    /** Some of its members are still before it; the clock goes on with them. */
    RUNNING,

    /** Every member is dealt with; final. */
    DONE,

    /** Its tag was archived before its last member; what was done stays; final. */
    STOPPED;

    @Override
    public Set<SegmentActStatus> successors() {
        return this == RUNNING ? Set.of(DONE, STOPPED) : Set.of();
    }
}
