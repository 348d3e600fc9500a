package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fee that is an advance on commissions: who gets what, to the cent, in whatever order. */
class GuaranteeTest {

    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 25;

    private PaperGuarantee paper;

    @BeforeEach
    void agree() {
        paper = new PaperGuarantee(new Random(1), "EUR", eur("100.00"));
    }

    @Test
    void theFeeTakesTheFirstHundredAndTheRestComesOnTop() {
        sell("30.00", "50.00", "40.00");
        assertThat(paper.extras()).isEqualTo(List.of(eur("0"), eur("0"), eur("20.00")));
        assertThat(paper.recouped()).isEqualTo(List.of(eur("30.00"), eur("50.00"), eur("20.00")));
        paper.refund(1, eur("500.00"));
        assertThat(paper.extras()).isEqualTo(List.of(eur("0"), eur("0"), eur("0")));
        assertThat(paper.changes()).containsExactly("2 -20.00 RECOUPED");
    }

    @Test
    void aFeeThatIsNotPaidTakesNothing() {
        sell("30.00", "50.00", "40.00");
        paper.advance(eur("0"));
        assertThat(paper.extras()).isEqualTo(List.of(eur("30.00"), eur("50.00"), eur("40.00")));
    }

    @Test
    void ofAFeePaidInPartThatPartCounts() {
        sell("30.00", "50.00", "40.00");
        paper.advance(eur("70.00"));
        assertThat(paper.extras()).isEqualTo(List.of(eur("0"), eur("10.00"), eur("40.00")));
        paper.advance(eur("100.00"));
        assertThat(paper.extras()).isEqualTo(List.of(eur("0"), eur("0"), eur("20.00")));
    }

    @Test
    void theAgencyGetsItsShareOfWhatComesOnTopRoundedDown() {
        paper.shared(1_500);
        sell("30.00", "50.00", "40.01");
        assertThat(paper.kept(2)).isEqualTo(eur("17.01"));
        assertThat(paper.agency(2)).isEqualTo(eur("3.00"));
        assertThat(paper.fee(2)).isEqualTo(eur("2.00"));
    }

    @Test
    void theOrderInWhichRefundsComeMattersToNobody() {
        sell("30.00", "50.00", "40.00", "25.00");
        paper.refund(0, eur("100.00"));
        paper.refund(3, eur("250.00"));
        List<Money> oneWay = paper.extras();
        agree();
        sell("30.00", "50.00", "40.00", "25.00");
        paper.refund(3, eur("250.00"));
        paper.refund(0, eur("100.00"));
        assertThat(paper.extras()).isEqualTo(oneWay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "EUR", "KWD"})
    void whateverHappensWhatComesOnTopIsWhatTheSalesBringBeyondTheFee(String currency) {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Money fee = Money.of(1 + random.nextInt(60_000), currency);
            PaperGuarantee played = new PaperGuarantee(random, currency, fee);
            if (random.nextBoolean()) {
                played.shared(random.nextInt(5_001));
            }
            for (int step = 0; step < STEPS; step++) {
                try {
                    played.step();
                    played.check();
                } catch (AssertionError | RuntimeException failed) {
                    throw new AssertionError("seed " + seed + " in " + currency, failed);
                }
            }
        }
    }

    private void sell(String... commissions) {
        for (String one : commissions) {
            paper.sell(eur(one));
        }
    }

    private static Money eur(String decimal) {
        return SaleStory.eur(decimal.contains(".") ? decimal : decimal + ".00");
    }
}
