package org.creatorconnect.feed.query;

/**
 * What was counted of a feed.
 *
 * @param rows looked at so far
 * @param accepted rows that can be taken
 * @param rejected rows at fault
 * @param created products that were not there before
 * @param changed products of which it says something new
 * @param unchanged products of which it says what they were
 * @param retired products it tells no more
 */
public record FeedFigures(
        int rows,
        int accepted,
        int rejected,
        int created,
        int changed,
        int unchanged,
        int retired) {

    /** Products that are dealt with. */
    public int written() {
        return created + changed + unchanged;
    }
}
