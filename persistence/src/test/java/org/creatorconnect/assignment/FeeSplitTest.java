package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.Random;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.roster.AgencyShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a fee is paid and the rest goes back; nothing is lost and nothing is made. */
class FeeSplitTest {

    private static final int CASES = 20_000;

    @Test
    void twoHundredSplitSixtyToForty() {
        FeeSplit split = split(20_000, 2_000, 12_000);
        assertThat(split.paid()).isEqualTo(new Tranche.Parts(euro(12_000), euro(1_200)));
        assertThat(split.returned()).isEqualTo(new Tranche.Parts(euro(8_000), euro(800)));
        AgencyShare fifteen = new AgencyShare(1_500);
        assertThat(fifteen.of(split.paid().fee())).isEqualTo(euro(1_800));
        assertThat(fifteen.rest(split.paid().fee())).isEqualTo(euro(10_200));
    }

    @Test
    void thePlatformsPartIsRoundedHalfUpOnce() {
        assertThat(split(1_000, 101, 500).paid().platformFee()).isEqualTo(euro(51));
        assertThat(split(1_000, 101, 500).returned().platformFee()).isEqualTo(euro(50));
    }

    @Test
    void whateverIsSplitTheSumsAreTheWholeAndNoPartIsNegative() {
        Random random = new Random(1702);
        for (int i = 0; i < CASES; i++) {
            long fee = 2 + random.nextLong(10_000_000);
            long platform = random.nextLong(fee + 1);
            long amount = 1 + random.nextLong(fee - 1);
            FeeSplit split = split(fee, platform, amount);
            assertThat(split.paid().sum().plus(split.returned().sum()))
                    .isEqualTo(euro(fee + platform));
            assertThat(split.paid().fee()).isEqualTo(euro(amount));
            assertThat(split.paid().platformFee().minor()).isBetween(0L, platform);
            assertThat(split.returned().fee().minor()).isEqualTo(fee - amount);
        }
    }

    @Test
    void whatAnAgencyHasOfTheSplitAndOfTheRestIsWhatItHasOfTheWhole() {
        Random random = new Random(217);
        for (int i = 0; i < CASES; i++) {
            Money fee = euro(2 + random.nextLong(1_000_000));
            Money part = euro(1 + random.nextLong(fee.minor() - 1));
            AgencyShare share = new AgencyShare(random.nextInt(AgencyShare.MOST + 1));
            Money first = share.next(euro(0), part);
            Money later = share.next(part, fee.minus(part));
            assertThat(first.plus(later)).isEqualTo(share.of(fee));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 20_000, 20_001})
    void aSplitIsMoreThanNothingAndLessThanTheFee(long amount) {
        assertThatThrownBy(() -> split(20_000, 2_000, amount)).isInstanceOf(ValidationFailed.class);
    }

    @Test
    void aSplitIsInTheCurrencyOfTheFee() {
        Tranche.Parts held = new Tranche.Parts(euro(20_000), euro(2_000));
        assertThatThrownBy(() -> FeeSplit.of(held, Money.of(100, "USD"), "creatorAmount"))
                .isInstanceOf(ValidationFailed.class);
    }

    private static FeeSplit split(long fee, long platform, long amount) {
        Tranche.Parts held = new Tranche.Parts(euro(fee), euro(platform));
        return FeeSplit.of(held, euro(amount), "creatorAmount");
    }
}
