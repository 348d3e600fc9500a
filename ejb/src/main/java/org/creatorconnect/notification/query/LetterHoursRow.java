package org.creatorconnect.notification.query;

import java.time.ZoneId;
import org.creatorconnect.notification.LetterHours;
import org.creatorconnect.notification.QuietHours;
import org.jspecify.annotations.Nullable;

/**
 * When the caller wants letters; hours of the day on the clock of their time zone.
 *
 * @param quietFrom the first quiet hour; nothing when there are none
 */
public record LetterHoursRow(
        String timeZone,
        int digestHour,
        @Nullable Integer quietFrom,
        @Nullable Integer quietUntil) {

    static LetterHoursRow of(LetterHours hours, ZoneId zone) {
        QuietHours quiet = hours.quiet();
        return new LetterHoursRow(
                zone.getId(),
                hours.digestHour(),
                quiet == null ? null : quiet.from(),
                quiet == null ? null : quiet.until());
    }
}
