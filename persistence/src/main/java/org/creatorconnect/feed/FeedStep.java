package org.creatorconnect.feed;

/** What a server does with a feed, in this order. */
public enum FeedStep {
    /** It takes the file from the merchant's address. */
    FETCHING,
    /** It looks at every row; no product changes. */
    READING,
    /** Products that the feed tells no more are retired. */
    RETIRING,
    /** Products are added and changed. */
    WRITING
}
