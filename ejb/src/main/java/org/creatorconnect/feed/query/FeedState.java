package org.creatorconnect.feed.query;

/** How it stands with a feed. */
public enum FeedState {
    RECEIVING,
    QUEUED,
    RUNNING,
    COMPLETED,

    /** Its good rows were taken and others were not. */
    PARTLY,
    UNCHANGED,
    REFUSED,
    STOPPED
}
