package org.creatorconnect.feed;

/**
 * What a part of a feed did to the products.
 *
 * @param last whether it was the last part
 */
public record FeedChange(int created, int changed, int unchanged, boolean last) {}
