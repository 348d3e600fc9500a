package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.junit.jupiter.api.Test;

class KeptShareTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LineAmounts LINE =
            new LineAmounts(eur("119.00"), eur("10.00"), eur("17.40"), eur("4.90"));
    private static final Rate RATE = Rate.of("0.07");
    private static final Rate FEE = Rate.of("0.1");

    @Test
    void theBaseIsWhatWasPaidWithoutTaxAndShipping() {
        assertThat(LINE.paid()).isEqualTo(eur("109.00"));
        assertThat(LINE.base()).isEqualTo(eur("86.70"));
    }

    @Test
    void theBaseIsNeverNegative() {
        LineAmounts allTax = new LineAmounts(eur("10.00"), eur("5.00"), eur("4.00"), eur("4.00"));
        assertThat(allTax.base()).isEqualTo(eur("0"));
    }

    @Test
    void theExampleOfTheDomainComesOutToTheCent() {
        KeptShare whole = KeptShare.whole(LINE, RATE, FEE);
        assertThat(whole.commission()).isEqualTo(eur("6.07"));
        assertThat(whole.fee()).isEqualTo(eur("0.61"));

        KeptShare kept = after("40.00");
        assertThat(kept.commission()).isEqualTo(eur("3.84"));
        assertThat(kept.fee()).isEqualTo(eur("0.38"));
        assertThat(whole.cost().minus(kept.cost())).isEqualTo(eur("2.46"));
    }

    @Test
    void aLineGivenBackWholeEarnsExactlyNothing() {
        assertThat(after("109.00")).isEqualTo(new KeptShare(eur("0"), eur("0")));
    }

    @Test
    void nothingMoreThanWasPaidCanBeGivenBack() {
        assertThatThrownBy(() -> after("109.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineThatCostNothingEarnsNothing() {
        LineAmounts free = new LineAmounts(eur("5.00"), eur("5.00"), eur("0"), eur("0"));
        assertThat(KeptShare.whole(free, RATE, FEE).commission()).isEqualTo(eur("0"));
    }

    @Test
    void halfOfTheSmallestUnitCountsUp() {
        LineAmounts line = new LineAmounts(eur("0.50"), eur("0"), eur("0"), eur("0"));
        assertThat(KeptShare.whole(line, Rate.of("0.01"), FEE).commission()).isEqualTo(eur("0.01"));
    }

    @Test
    void currenciesWithoutAndWithThreeDecimalsRoundToTheirOwnUnit() {
        Currency yen = Currency.getInstance("JPY");
        Currency dinar = Currency.getInstance("KWD");
        assertThat(share(new Money(1999, yen), RATE)).isEqualTo(new Money(140, yen));
        assertThat(share(new Money(10_007, dinar), RATE)).isEqualTo(new Money(700, dinar));
    }

    @Test
    void howeverARefundIsSlicedTheEndIsTheSameAndAllOfItIsZero() {
        Random random = new Random(20261124);
        for (int round = 0; round < 100_000; round++) {
            Slices slices = new Slices(random);
            Money sum = slices.original();
            Money refunded = eur("0");
            Money before = slices.original();
            while (refunded.compareTo(slices.line.paid()) < 0) {
                refunded = refunded.plus(slices.next(refunded));
                Money kept = slices.kept(refunded);
                assertThat(kept.compareTo(before)).isLessThanOrEqualTo(0);
                sum = sum.minus(before.minus(kept));
                before = kept;
                assertThat(sum).isEqualTo(kept);
            }
            assertThat(sum.isZero()).isTrue();
        }
    }

    @Test
    void aCostTakesTheFundsFirstAndAReturnLessensTheDebtFirst() {
        assertThat(FundsSplit.ofCost(eur("6.68"), eur("5.00")))
                .isEqualTo(new FundsSplit(eur("5.00"), eur("1.68")));
        assertThat(FundsSplit.ofCost(eur("6.68"), eur("-3.00")))
                .isEqualTo(new FundsSplit(eur("0"), eur("6.68")));
        assertThat(FundsSplit.ofReturn(eur("2.46"), eur("1.68")))
                .isEqualTo(new FundsSplit(eur("0.78"), eur("1.68")));
        assertThat(FundsSplit.ofReturn(eur("2.46"), eur("9.00")))
                .isEqualTo(new FundsSplit(eur("0"), eur("2.46")));
    }

    private static final class Slices {

        private final Random random;
        private final LineAmounts line;
        private final Rate rate;

        private Slices(Random random) {
            this.random = random;
            Money gross = new Money(1 + random.nextInt(100_000), EUR);
            Money coupons = new Money(random.nextInt((int) gross.minor()), EUR);
            Money tax = new Money(random.nextInt(20_000), EUR);
            this.line = new LineAmounts(gross, coupons, tax, eur("0"));
            this.rate = new Rate(BigDecimal.valueOf(random.nextInt(1_000_001), 6));
        }

        private Money original() {
            return KeptShare.whole(line, rate, FEE).commission();
        }

        private Money next(Money refunded) {
            long left = line.paid().minus(refunded).minor();
            boolean last = random.nextInt(4) == 0;
            return new Money(last ? left : 1 + random.nextLong(left), EUR);
        }

        private Money kept(Money refunded) {
            return KeptShare.of(line.base(), line.paid(), refunded, rate, FEE).commission();
        }
    }

    private static Money share(Money paid, Rate rate) {
        Money zero = Money.zero(paid.currency());
        return KeptShare.whole(new LineAmounts(paid, zero, zero, zero), rate, FEE).commission();
    }

    private static KeptShare after(String refunded) {
        return KeptShare.of(LINE.base(), LINE.paid(), eur(refunded), RATE, FEE);
    }

    private static Money eur(String decimal) {
        return Money.parse(decimal, EUR);
    }
}
