package org.creatorconnect.catalog.query;

/** What came of a feed. */
public enum FeedState {
    RUNNING,
    COMPLETED,

    /** Its good rows were taken and others were not. */
    PARTLY,
    REFUSED,
    STOPPED
}
