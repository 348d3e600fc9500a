package org.creatorconnect.proposal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

/** What a reader is told of the money before they say yes is what the books will do. */
class FeeStandingTest {

    private static final BigDecimal TEN_PERCENT = new BigDecimal("0.1");

    /** A hundred in two parts, of which seventy are paid. */
    private final FeeStanding standing =
            new FeeStanding("EUR", 10_000, TEN_PERCENT, 7_000, 700, 3_000, 300);

    @Test
    void aHigherFeeNeedsTheDifferenceWithThePlatformsFee() {
        assertThat(standing.more(euro(12_000))).isEqualTo(euro(2_200));
    }

    @Test
    void aLowerFeeGivesTheDifferenceBack() {
        assertThat(standing.more(euro(8_000))).isEqualTo(euro(-2_200));
    }

    @Test
    void anEndPaysItsPartOfWhatIsHeld() {
        assertThat(standing.end(euro(1_000)).paid().platformFee()).isEqualTo(euro(100));
        assertThat(standing.end(euro(1_000)).returned().sum()).isEqualTo(euro(2_200));
        assertThat(standing.end(euro(0)).returned().sum()).isEqualTo(euro(3_300));
        assertThat(standing.end(euro(3_000)).returned().sum()).isEqualTo(euro(0));
        assertThatThrownBy(() -> standing.end(euro(3_001))).isInstanceOf(ValidationFailed.class);
    }

    @Test
    void whatPaysBySaleOnlyHoldsNothing() {
        FeeStanding none = new FeeStanding("EUR", 0, null, 0, 0, 0, 0);
        assertThat(none.end(euro(0)).returned().sum()).isEqualTo(euro(0));
    }

    private static Money euro(long minor) {
        return Money.of(minor, "EUR");
    }
}
