package org.creatorconnect.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.creatorconnect.catalog.ProductRate.Cut;
import org.creatorconnect.catalog.ProductRate.Telling;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductRateTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration NOTICE = Duration.ofDays(30);
    private static final Instant AFTER = NOW.plus(NOTICE);
    private static final Rate DEFAULT = Rate.of("0.05");

    @Test
    void aLowerRateWaitsForTheNotice() {
        ProductRate cut = own("0.07").told(rate("0.06"), telling(NOW));
        assertThat(cut.at(AFTER.minusMillis(1))).isEqualTo(rate("0.07"));
        assertThat(cut.at(AFTER)).isEqualTo(rate("0.06"));
    }

    @Test
    void aRateTakenAwayWaitsToWhenTheMerchantsIsLower() {
        ProductRate cut = own("0.07").told(rate(null), telling(NOW));
        assertThat(cut.at(AFTER.minusMillis(1))).isEqualTo(rate("0.07"));
        assertThat(cut.at(AFTER)).isEmpty();
    }

    @Test
    void aRateOfItsOwnBelowTheMerchantsWaitsToo() {
        assertThat(own(null).told(rate("0.04"), telling(NOW)))
                .isEqualTo(new ProductRate(rate(null), cut(AFTER, "0.04")));
    }

    @ParameterizedTest
    @CsvSource({"0.07, 0.08", "0.04, ", ", 0.06", "0.05, "})
    void aRiseHoldsAtOnce(@Nullable String before, @Nullable String wanted) {
        assertThat(own(before).told(rate(wanted), telling(NOW))).isEqualTo(own(wanted));
    }

    @Test
    void aRateTakenAwayWaitsWhenTheMerchantsIsGoingToBeLower() {
        Telling telling = new Telling(NOW, NOTICE, Rate.of("0.07"), Rate.of("0.03"));
        assertThat(own("0.07").told(rate(null), telling).at(NOW)).isEqualTo(rate("0.07"));
    }

    @Test
    void aRiseTakesAnAnnouncedCutBackAndThePresentRateKeepsIt() {
        ProductRate cut = own("0.07").told(rate("0.06"), telling(NOW));
        assertThat(cut.told(rate("0.07"), telling(NOW.plusSeconds(60)))).isEqualTo(cut);
        assertThat(cut.told(rate("0.06"), telling(NOW.plusSeconds(60)))).isEqualTo(cut);
        assertThat(cut.told(rate("0.08"), telling(NOW.plusSeconds(60)))).isEqualTo(own("0.08"));
    }

    @Test
    void aMilderCutComesOnTheDayOfTheDeeperOneAndADeeperOneGetsItsOwnNotice() {
        ProductRate cut = own("0.09").told(rate("0.06"), telling(NOW));
        Instant later = NOW.plus(Duration.ofDays(10));
        assertThat(cut.told(rate("0.08"), telling(later)).cut()).isEqualTo(cut(AFTER, "0.08"));
        assertThat(cut.told(rate("0.04"), telling(later)).cut())
                .isEqualTo(cut(later.plus(NOTICE), "0.04"));
    }

    @Test
    void whatWasOrderedBeforeTheCutKeepsItsRateWhenFeedsGoOnTellingTheLowerOne() {
        ProductRate cut = own("0.07").told(rate("0.06"), telling(NOW));
        ProductRate after = cut.told(rate("0.06"), telling(AFTER.plusSeconds(60)));
        assertThat(after.at(AFTER.minusSeconds(60))).isEqualTo(rate("0.07"));
    }

    /** Whatever is told, whenever: nobody finds a lower rate than was told 30 days before. */
    @Test
    void noRateFallsWithoutNotice() {
        Random random = new Random(20260302);
        for (int story = 0; story < 2000; story++) {
            ProductRate rate = own("0.07");
            Instant at = NOW;
            for (int step = 0; step < 6; step++) {
                at = at.plus(Duration.ofDays(random.nextInt(25)));
                Rate promised = lowestWithin(rate, at);
                int points = random.nextInt(9);
                Optional<Rate> wanted =
                        points == 0
                                ? Optional.empty()
                                : Optional.of(Rate.ofBasisPoints(100 * points));
                rate = rate.told(wanted, telling(at));
                assertThat(lowestWithin(rate, at)).isGreaterThanOrEqualTo(promised);
            }
        }
    }

    private static Rate lowestWithin(ProductRate rate, Instant at) {
        Rate now = rate.at(at).orElse(DEFAULT);
        Rate later = rate.at(at.plus(NOTICE).minusMillis(1)).orElse(DEFAULT);
        return now.compareTo(later) < 0 ? now : later;
    }

    private static ProductRate own(@Nullable String rate) {
        return ProductRate.first(rate(rate));
    }

    private static Telling telling(Instant at) {
        return new Telling(at, NOTICE, DEFAULT, DEFAULT);
    }

    private static Optional<Cut> cut(Instant from, String rate) {
        return Optional.of(new Cut(from, rate(rate)));
    }

    private static Optional<Rate> rate(@Nullable String text) {
        return Optional.ofNullable(text).map(Rate::of);
    }
}
