package org.creatorconnect.feed;

import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where a feed stands. */
public enum FeedStatus implements Stage<FeedStatus> {
    /** Its file is on the way. */
    RECEIVING,

    /** It waits for a server that takes it up. */
    QUEUED,

    /** A server works on it, step by step. */
    RUNNING,

    /** Its good rows are in the catalog, those at fault are named; final. */
    COMPLETED,

    /** Its address has what it had before; final. */
    UNCHANGED,

    /** It is broken as a whole: the last good version of the catalog stays; final. */
    REFUSED,

    /** It ended before its last row; what was written stays; final. */
    STOPPED;

    @Override
    public Set<FeedStatus> successors() {
        return switch (this) {
            case RECEIVING -> Set.of(QUEUED, REFUSED, STOPPED);
            case QUEUED -> Set.of(RUNNING);
            case RUNNING -> Set.of(QUEUED, COMPLETED, UNCHANGED, REFUSED, STOPPED);
            case COMPLETED, UNCHANGED, REFUSED, STOPPED -> Set.of();
        };
    }
}
