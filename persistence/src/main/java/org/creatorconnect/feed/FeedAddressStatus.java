package org.creatorconnect.feed;

/** Whether a feed is fetched from its address. */
public enum FeedAddressStatus {
    ACTIVE,
    /** Nothing good came of it for too long; it is fetched again when somebody says so. */
    PAUSED
}
