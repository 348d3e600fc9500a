package org.creatorconnect.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyPaceTest {

    @Test
    void whoeverSendsNothingHasFifteenSeconds() {
        assertThat(BodyPace.isTooSlow(0, Duration.ofSeconds(15))).isFalse();
        assertThat(BodyPace.isTooSlow(0, Duration.ofMillis(15_001))).isTrue();
        assertThat(BodyPace.isTooSlow(31_000, Duration.ofSeconds(16))).isTrue();
    }

    @Test
    void aLargeBodyMayTakeItsTimeWhileItComes() {
        long feed = 25L << 20;
        assertThat(BodyPace.isTooSlow(feed / 10, Duration.ofSeconds(90))).isFalse();
        assertThat(BodyPace.isTooSlow(feed / 10, Duration.ofSeconds(96))).isTrue();
    }

    @Test
    void nothingTakesMoreThanFiveMinutes() {
        assertThat(BodyPace.isTooSlow(Long.MAX_VALUE / 2, Duration.ofSeconds(300))).isFalse();
        assertThat(BodyPace.isTooSlow(Long.MAX_VALUE / 2, Duration.ofSeconds(301))).isTrue();
    }
}
