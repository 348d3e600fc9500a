package org.creatorconnect.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up at once, down only after the grace, and neither while somebody is kept by hand. */
class TierStandingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:10:40Z");
    private static final int GRACE = 30;

    @ParameterizedTest
    @CsvSource({
        // rank, reached, days below (-1: not at all), verdict
        "0, 0, -1, STAYS",
        "0, 10, -1, RISES",
        "10, 30, -1, RISES",
        "10, 30, 5, RISES",
        "20, 20, -1, STAYS",
        "20, 20, 5, RECOVERS",
        "20, 20, 300, RECOVERS",
        "20, 10, -1, DOUBTED",
        "20, 0, -1, DOUBTED",
        "20, 10, 29, STAYS",
        "20, 10, 30, FALLS",
        "20, 0, 300, FALLS"
    })
    void whatBecomesOfSomebodyFollowsFromWhatTheyReach(
            int rank, int reached, int daysBelow, TierVerdict verdict) {
        Optional<Instant> below = daysBelow < 0 ? Optional.empty() : Optional.of(before(daysBelow));
        assertThat(standing(rank, reached, GRACE, below, Optional.empty()).verdict(NOW))
                .isEqualTo(verdict);
    }

    @Test
    void withoutAnyGraceSomebodyFallsAtOnce() {
        assertThat(standing(20, 10, 0, Optional.empty(), Optional.empty()).verdict(NOW))
                .isEqualTo(TierVerdict.FALLS);
    }

    @Test
    void whoIsKeptByHandMovesNeitherWayUntilThatVeryMoment() {
        for (int reached : new int[] {0, 20, 30}) {
            assertThat(
                            standing(
                                            20,
                                            reached,
                                            GRACE,
                                            Optional.empty(),
                                            Optional.of(NOW.plusNanos(1)))
                                    .verdict(NOW))
                    .isEqualTo(TierVerdict.STAYS);
        }
        assertThat(standing(20, 30, GRACE, Optional.empty(), Optional.of(NOW)).verdict(NOW))
                .isEqualTo(TierVerdict.RISES);
        assertThat(standing(20, 0, GRACE, Optional.empty(), Optional.of(NOW)).verdict(NOW))
                .isEqualTo(TierVerdict.DOUBTED);
    }

    private static Instant before(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static TierStanding standing(
            int rank,
            int reached,
            int grace,
            Optional<Instant> below,
            Optional<Instant> heldUntil) {
        return new TierStanding(
                new AffiliateId(new UUID(0, 1)),
                tier(rank),
                rank,
                grace,
                below,
                heldUntil,
                tier(reached),
                reached);
    }

    private static Optional<UUID> tier(int rank) {
        return rank == 0 ? Optional.empty() : Optional.of(new UUID(0, rank));
    }
}
