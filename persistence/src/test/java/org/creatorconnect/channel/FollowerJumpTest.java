package org.creatorconnect.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowerJumpTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "10000, 13000, 7, false",
        "10000, 13001, 7, true",
        "10000, 13001, 1, true",
        "10000, 13000, 0, false",
        "10000, 16000, 14, false",
        "10000, 16001, 14, true",
        "10000, 1, 7, false",
        "0, 1, 7, true",
        "0, 0, 7, false",
        "900000000000, 1170000000000, 7, false",
        "900000000000, 1170000000001, 7, true"
    })
    void moreThanThirtyPercentInSevenDaysIsAJump(long before, long now, int days, boolean jump) {
        assertThat(FollowerJump.is(before, START, now, START.plus(Duration.ofDays(days))))
                .isEqualTo(jump);
    }
}
