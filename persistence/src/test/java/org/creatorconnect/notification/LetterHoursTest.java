package org.creatorconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterHoursTest {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId UTC = ZoneId.of("UTC");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T20:59:59Z, 2026-03-02T20:59:59Z",
        "2026-03-02T21:00:00Z, 2026-03-03T06:00:00Z",
        "2026-03-02T23:30:00Z, 2026-03-03T06:00:00Z",
        "2026-03-03T05:59:59Z, 2026-03-03T06:00:00Z",
        "2026-03-03T06:00:00Z, 2026-03-03T06:00:00Z"
    })
    void quietHoursReachOverMidnightByTheClockOfThePlace(Instant written, Instant sent) {
        assertThat(berlin(new QuietHours(22, 7)).open(written, BERLIN)).isEqualTo(sent);
    }

    @Test
    void quietHoursWithinADayAreQuietThenAlone() {
        LetterHours noon = berlin(new QuietHours(12, 14));
        assertThat(noon.open(Instant.parse("2026-03-02T11:30:00Z"), BERLIN))
                .isEqualTo("2026-03-02T13:00:00Z");
        assertThat(noon.open(Instant.parse("2026-03-02T13:00:00Z"), BERLIN))
                .isEqualTo("2026-03-02T13:00:00Z");
    }

    @Test
    void whereNothingWasChosenNothingIsQuiet() {
        Instant night = Instant.parse("2026-03-02T02:00:00Z");
        assertThat(LetterHours.usual(ACCOUNT).open(night, UTC)).isEqualTo(night);
        assertThat(LetterHours.usual(ACCOUNT).nextDigest(night, UTC))
                .isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void theLetterOfTheDayComesAtItsHourAlsoWhenClocksChange() {
        LetterHours hours = new LetterHours(ACCOUNT, 8, null);
        assertThat(hours.nextDigest(Instant.parse("2026-03-28T07:00:00Z"), BERLIN))
                .isEqualTo("2026-03-29T06:00:00Z");
        assertThat(hours.nextDigest(Instant.parse("2026-10-24T06:00:00Z"), BERLIN))
                .isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void anHourThatClocksJumpOverIsTheNextThatThereIs() {
        LetterHours hours = new LetterHours(ACCOUNT, 2, null);
        assertThat(hours.nextDigest(Instant.parse("2026-03-28T12:00:00Z"), BERLIN))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    private static LetterHours berlin(QuietHours quiet) {
        return new LetterHours(ACCOUNT, 8, quiet);
    }
}
