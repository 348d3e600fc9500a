package org.creatorconnect.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.TooManyAttempts;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Channel channel =
            new Channel(
                    new ChannelId(new UUID(0, 1)),
                    new AffiliateId(new UUID(0, 2)),
                    new ChannelAddress(
                            "YOUTUBE", "www.youtube.com/@mara", "https://www.youtube.com/@mara"),
                    false,
                    NOW);

    @Test
    void aNewChannelIsNotVerified() {
        assertThat(channel.status()).isEqualTo(ChannelStatus.UNVERIFIED);
        assertThat(channel.followers()).isEmpty();
    }

    @Test
    void withoutACodeThereIsNothingToLookFor() {
        assertThatThrownBy(() -> channel.attemptProof(NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void theCodeSeenMakesTheChannelTheirs() {
        channel.issueCode("CC-1", NOW);
        channel.verify(
                channel.attemptProof(NOW),
                ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(12_000, true)),
                NOW);
        assertThat(channel.status()).isEqualTo(ChannelStatus.VERIFIED);
        assertThat(channel.followers()).contains(12_000L);
    }

    @Test
    void aCodeCountsToItsLastInstantAndNotAfter() {
        channel.issueCode("CC-1", NOW);
        Instant end = NOW.plus(Duration.ofHours(24));
        assertThat(channel.attemptProof(end)).isEqualTo("CC-1");
        assertThatThrownBy(() -> channel.attemptProof(end.plusNanos(1)))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void aNewCodeVoidsTheOldOneEvenWhileSomebodyLooks() {
        channel.issueCode("CC-1", NOW);
        String looked = channel.attemptProof(NOW);
        channel.issueCode("CC-2", NOW);
        assertThatThrownBy(
                        () ->
                                channel.verify(
                                        looked,
                                        ChannelLook.of(
                                                ProofWay.PAGE, ChannelSighting.of(12_000, true)),
                                        NOW))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void theSixthAttemptWithinAnHourIsTooMany() {
        channel.issueCode("CC-1", NOW);
        for (int i = 0; i < 5; i++) {
            channel.attemptProof(NOW.plusSeconds(60L * i));
        }
        assertThatThrownBy(() -> channel.attemptProof(NOW.plusSeconds(600)))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo("TOO_MANY_ATTEMPTS");
                            assertThat(refused.retryAfter())
                                    .contains(Duration.ofMinutes(50).plusSeconds(1));
                        });
    }

    @Test
    void afterTheHourAttemptsCountFromZeroAgain() {
        channel.issueCode("CC-1", NOW);
        for (int i = 0; i < 5; i++) {
            channel.attemptProof(NOW);
        }
        assertThat(channel.attemptProof(NOW.plus(Duration.ofHours(1)).plusSeconds(1)))
                .isEqualTo("CC-1");
    }

    @Test
    void aNewCodeDoesNotGiveNewAttempts() {
        for (int i = 0; i < 5; i++) {
            channel.issueCode("CC-" + i, NOW);
            channel.attemptProof(NOW);
        }
        channel.issueCode("CC-6", NOW);
        assertThatThrownBy(() -> channel.attemptProof(NOW)).isInstanceOf(TooManyAttempts.class);
    }
}
