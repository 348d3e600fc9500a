package org.creatorconnect.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A number of business days: Monday to Friday, UTC. Only time on such days counts, so whoever has
 * three of them has 72 hours outside weekends, whenever they begin.
 *
 * @param count zero or more
 */
public record BusinessDays(int count) {

    public BusinessDays {
        if (count < 0) {
            throw new IllegalArgumentException("business days are counted forward");
        }
    }

    /** The moment at which this many business days have passed since {@code start}. */
    public Instant after(Instant start) {
        LocalDateTime end = firstBusinessMoment(LocalDateTime.ofInstant(start, ZoneOffset.UTC));
        for (int day = 0; day < count; day++) {
            end = end.plusDays(1);
            while (isWeekend(end)) {
                end = end.plusDays(1);
            }
        }
        return end.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime firstBusinessMoment(LocalDateTime time) {
        if (!isWeekend(time)) {
            return time;
        }
        LocalDateTime midnight = time.truncatedTo(ChronoUnit.DAYS);
        return midnight.plusDays(time.getDayOfWeek() == DayOfWeek.SATURDAY ? 2 : 1);
    }

    private static boolean isWeekend(LocalDateTime time) {
        DayOfWeek day = time.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
