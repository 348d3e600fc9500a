package org.creatorconnect.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An influencer's role never flickers: it is gained at 10,000 and lost only for good reason. */
class InfluencerFollowersTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration APART = Duration.ofDays(14);
    private static final long KEPT = 9_000;

    private final Affiliate mara =
            new Affiliate(new AffiliateId(new UUID(0, 1)), null, "Mara", "Mara L", "SE", START);

    @BeforeEach
    void influencer() {
        mara.grant(AffiliateRole.INFLUENCER);
    }

    @Test
    void aSeriesAroundTenThousandNeverFlipsTheRole() {
        long[] series = {10_050, 9_950, 10_010};
        for (int week = 0; week < 30; week++) {
            assertThat(look(series[week % 3], 7 * week)).isFalse();
            assertThat(mara.has(AffiliateRole.INFLUENCER)).isTrue();
        }
    }

    @Test
    void twoLooksBelowWithinFourteenDaysTakeNothing() {
        look(8_900, 0);
        assertThat(look(8_900, 7)).isFalse();
        assertThat(mara.lookAtFollowers(false, APART, at(14).minusNanos(1))).isFalse();
        assertThat(mara.has(AffiliateRole.INFLUENCER)).isTrue();
        assertThat(mara.belowSince()).contains(START);
    }

    @Test
    void twoLooksBelowOverFifteenDaysEndTheRole() {
        look(8_900, 0);
        assertThat(look(8_900, 15)).isTrue();
        assertThat(mara.has(AffiliateRole.INFLUENCER)).isFalse();
        assertThat(mara.has(AffiliateRole.BUYER)).isTrue();
        assertThat(mara.influencerLostAt()).contains(at(15));
        assertThat(mara.belowSince()).isEmpty();
    }

    @Test
    void fourteenDaysToTheInstantAreEnough() {
        look(8_999, 0);
        assertThat(look(8_999, 14)).isTrue();
    }

    @Test
    void nineThousandAreNotBelow() {
        look(9_000, 0);
        assertThat(look(9_000, 30)).isFalse();
    }

    @Test
    void aBetterLookInBetweenStartsAnew() {
        look(8_900, 0);
        look(9_000, 7);
        assertThat(look(8_900, 15)).isFalse();
        assertThat(look(8_900, 28)).isFalse();
        assertThat(look(8_900, 29)).isTrue();
    }

    @Test
    void whoBecomesOneAgainIsNotDoubtedForOldTimes() {
        look(8_900, 0);
        look(8_900, 15);
        mara.grant(AffiliateRole.INFLUENCER);
        assertThat(mara.influencerLostAt()).isEmpty();
        assertThat(look(8_900, 20)).isFalse();
        assertThat(look(8_900, 33)).isFalse();
        assertThat(look(8_900, 34)).isTrue();
    }

    @Test
    void whoIsNoInfluencerLosesNothing() {
        Affiliate bo =
                new Affiliate(new AffiliateId(new UUID(0, 2)), null, "Bo", "Bo B", "SE", START);
        assertThat(bo.lookAtFollowers(false, APART, START)).isFalse();
        assertThat(bo.lookAtFollowers(false, APART, at(30))).isFalse();
        assertThat(bo.influencerLostAt()).isEmpty();
    }

    private boolean look(long followers, int day) {
        return mara.lookAtFollowers(followers >= KEPT, APART, at(day));
    }

    private static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
