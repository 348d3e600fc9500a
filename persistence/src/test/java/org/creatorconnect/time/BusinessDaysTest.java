package org.creatorconnect.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BusinessDaysTest {

    private static final BusinessDays THREE = new BusinessDays(3);

    @Test
    void fromMondayToThursdayIsThreeBusinessDays() {
        assertThat(THREE.after(Instant.parse("2026-03-02T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-05T10:00:00Z"));
    }

    @Test
    void aWeekendInBetweenDoesNotCount() {
        assertThat(THREE.after(Instant.parse("2026-03-06T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-11T10:00:00Z"));
    }

    @Test
    void whatBeginsOnAWeekendBeginsOnMondayMorning() {
        Instant thursday = Instant.parse("2026-03-12T00:00:00Z");
        assertThat(THREE.after(Instant.parse("2026-03-07T15:30:00Z"))).isEqualTo(thursday);
        assertThat(THREE.after(Instant.parse("2026-03-08T23:59:59Z"))).isEqualTo(thursday);
    }

    @Test
    void noBusinessDaysEndAtOnceUnlessItIsWeekend() {
        Instant friday = Instant.parse("2026-03-06T10:00:00Z");
        assertThat(new BusinessDays(0).after(friday)).isEqualTo(friday);
        assertThat(new BusinessDays(0).after(friday.plus(Duration.ofDays(1))))
                .isEqualTo(Instant.parse("2026-03-09T00:00:00Z"));
    }

    @Test
    void exactlySoManyHoursOutsideWeekendsLieInBetween() {
        Random random = new Random(20260302);
        for (int i = 0; i < 2000; i++) {
            Instant start =
                    Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(40_000_000));
            int days = random.nextInt(12) + 1;
            Instant end = new BusinessDays(days).after(start);
            assertThat(workingMinutes(start, end)).isEqualTo(days * 24L * 60);
            assertThat(isWeekend(end)).isFalse();
        }
    }

    @Test
    void theyAreNotCountedBackward() {
        assertThatThrownBy(() -> new BusinessDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long workingMinutes(Instant start, Instant end) {
        long minutes = 0;
        for (Instant at = start; at.isBefore(end); at = at.plusSeconds(60)) {
            minutes += isWeekend(at) ? 0 : 1;
        }
        // A weekend that begins or ends within a minute makes that minute count by its start.
        return Math.round(minutes / 10.0) * 10;
    }

    private static boolean isWeekend(Instant at) {
        DayOfWeek day = at.atOffset(ZoneOffset.UTC).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
