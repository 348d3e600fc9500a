package org.creatorconnect.feed;

/** How a feed came. */
public enum FeedOrigin {
    /** Somebody sent its file. */
    UPLOAD,
    /** It was fetched from the merchant's address. */
    ADDRESS
}
