package org.creatorconnect.feed.query;

import java.time.Instant;
import org.creatorconnect.feed.FeedAddressStatus;
import org.creatorconnect.feed.FeedRhythm;

/**
 * Where a merchant's feed is fetched from.
 *
 * @param hour of UTC, for what is fetched daily
 * @param failures fetches in a row of which nothing good came
 * @param nextAt when it is fetched next, unless it is paused
 */
public record FeedAddressRow(
        String url,
        FeedRhythm rhythm,
        int hour,
        FeedAddressStatus status,
        int failures,
        Instant nextAt) {

    public boolean isPaused() {
        return status == FeedAddressStatus.PAUSED;
    }
}
