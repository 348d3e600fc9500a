package org.creatorconnect.channel;

/** Where a review stands. */
public enum ChannelReviewStatus {
    OPEN,
    ACCEPTED,
    REFUSED,
    /** Nobody decided in time. */
    LAPSED
}
