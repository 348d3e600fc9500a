package org.creatorconnect.channel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many looks are left is counted down, and from the beginning after the hour. */
class ChannelProofRowTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 4", "2, 3", "4, 1", "5, 0", "6, 0"})
    void everyLookLeavesOneLess(int attempts, int left) {
        assertThat(channel(attempts, NOW).looksLeft(NOW)).isEqualTo(left);
        assertThat(channel(attempts, NOW).looksLeft(NOW.plus(Channel.ATTEMPT_WINDOW)))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"PT1H0.001S", "PT2H", "P30D"})
    void afterTheHourAllAreLeftAgain(String later) {
        assertThat(channel(5, NOW).looksLeft(NOW.plus(Duration.parse(later)))).isEqualTo(5);
    }

    @Test
    void whoHasNotLookedYetHasAll() {
        assertThat(channel(0, null).looksLeft(NOW)).isEqualTo(Channel.MOST_ATTEMPTS);
    }

    private static ChannelProofRow channel(int attempts, @Nullable Instant from) {
        return new ChannelProofRow(
                new UUID(0, 1),
                "YOUTUBE",
                "https://www.youtube.com/@mara",
                false,
                ChannelStatus.UNVERIFIED,
                "CC-1",
                NOW.plus(Duration.ofDays(1)),
                attempts,
                from);
    }
}
