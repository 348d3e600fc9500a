package org.creatorconnect.payout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

class PayoutProspectTest {

    @Test
    void belowTheMinimumItSaysWhatIsMissing() {
        PayoutProspect prospect = prospect(999, 0, 1_000);
        assertThat(prospect.isEnough()).isFalse();
        assertThat(prospect.missing()).isEqualTo(eur(1));
    }

    @Test
    void theMinimumItselfIsEnough() {
        assertThat(prospect(1_000, 0, 1_000).isEnough()).isTrue();
        assertThat(prospect(1_000, 0, 1_000).missing()).isEqualTo(eur(0));
    }

    @Test
    void aDebtTakesAtMostHalfAndWhatIsLeftIsCompared() {
        assertThat(prospect(1_500, 400, 1_000).net()).isEqualTo(eur(1_100));
        PayoutProspect indebted = prospect(1_501, 9_000, 1_000);
        assertThat(indebted.net()).isEqualTo(eur(751));
        assertThat(indebted.missing()).isEqualTo(eur(249));
    }

    @Test
    void nothingIsNeverEnough() {
        assertThat(prospect(0, 0, 0).isEnough()).isFalse();
    }

    @Test
    void withoutAMinimumNothingIsPaid() {
        PayoutProspect none = PayoutProspect.of(eur(9_000), eur(0), Optional.empty());
        assertThat(none.isEnough()).isFalse();
        assertThat(none.missing()).isEqualTo(eur(0));
    }

    private static PayoutProspect prospect(long payable, long debt, long minimum) {
        return PayoutProspect.of(eur(payable), eur(debt), Optional.of(eur(minimum)));
    }

    private static Money eur(long minor) {
        return Money.of(minor, "EUR");
    }
}
