package org.creatorconnect.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** How often a feed is fetched from its address. */
public enum FeedRhythm {
    HOURLY,
    /** Once a day at an hour of UTC. */
    DAILY;

    /** When it is fetched next after this moment. */
    Instant after(Instant moment, int hour) {
        if (this == HOURLY) {
            return moment.plus(Duration.ofHours(1));
        }
        ZonedDateTime now = moment.atZone(ZoneOffset.UTC);
        ZonedDateTime today = now.toLocalDate().atTime(hour, 0).atZone(ZoneOffset.UTC);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
