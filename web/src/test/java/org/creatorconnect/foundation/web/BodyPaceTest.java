package org.creatorconnect.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyPaceTest {

    @Test
    void whoeverSendsNothingHasFifteenSeconds() {
        assertThat(BodyPace.isTooSlow(0, Duration.ofSeconds(15), false)).isFalse();
        assertThat(BodyPace.isTooSlow(0, Duration.ofMillis(15_001), false)).isTrue();
        assertThat(BodyPace.isTooSlow(31_000, Duration.ofSeconds(16), false)).isTrue();
    }

    @Test
    void aLargeBodyMayTakeItsTimeWhileItComes() {
        long feed = 25L << 20;
        assertThat(BodyPace.isTooSlow(feed / 10, Duration.ofSeconds(90), false)).isFalse();
        assertThat(BodyPace.isTooSlow(feed / 10, Duration.ofSeconds(96), false)).isTrue();
    }

    @Test
    void nothingTakesMoreThanFiveMinutes() {
        assertThat(BodyPace.isTooSlow(Long.MAX_VALUE / 2, Duration.ofSeconds(300), false))
                .isFalse();
        assertThat(BodyPace.isTooSlow(Long.MAX_VALUE / 2, Duration.ofSeconds(301), false)).isTrue();
    }

    @Test
    void aFeedMayTakeHalfAnHour() {
        assertThat(BodyPace.isTooSlow(Long.MAX_VALUE / 2, Duration.ofMinutes(30), true)).isFalse();
        assertThat(BodyPace.isTooSlow(Long.MAX_VALUE / 2, Duration.ofMinutes(31), true)).isTrue();
        assertThat(BodyPace.isTooSlow(0, Duration.ofSeconds(16), true)).isTrue();
    }

    @Test
    void onlyFeedsMayBeLarge() {
        String merchant = "/api/v1/merchants/6f0c6b1e-5d1f-4a53-9a56-3f6d3f1f0f11";
        assertThat(LargeBodies.areTaken(merchant + "/feeds")).isTrue();
        assertThat(LargeBodies.areTaken("/feeds/list.xhtml")).isTrue();
        assertThat(LargeBodies.areTaken(merchant + "/products")).isFalse();
        assertThat(LargeBodies.areTaken(merchant + "/feeds/x")).isFalse();
        assertThat(LargeBodies.areTaken("/api/v1/orders/feeds")).isFalse();
    }
}
