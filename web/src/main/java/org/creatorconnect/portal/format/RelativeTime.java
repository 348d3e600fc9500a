package org.creatorconnect.portal.format;

import java.time.Duration;
import java.time.Instant;

/** How far a time is from now, in the one unit that fits. */
final class RelativeTime {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private final Text text;

    RelativeTime(Text text) {
        this.text = text;
    }

    String of(Instant now, Instant then) {
        long minutes = Duration.between(now, then).toMinutes();
        long distance = Math.abs(minutes);
        if (distance < 1) {
            return text.word("shell.now");
        }
        String direction = minutes > 0 ? "shell.in." : "shell.ago.";
        if (distance < 2 * HOUR) {
            return text.of(direction + "minutes", distance);
        }
        if (distance < 2 * DAY) {
            return text.of(direction + "hours", (distance + HOUR / 2) / HOUR);
        }
        return text.of(direction + "days", (distance + DAY / 2) / DAY);
    }
}
