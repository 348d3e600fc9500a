package org.creatorconnect.dispute.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

/** A decision names an amount when it splits, and only then. */
class GivenRulingTest {

    private static final Money HALF = Money.of(10_000, "EUR");

    @Test
    void aSplitNamesWhatIsPaid() {
        assertThat(new GivenRuling(DisputeDecision.SPLIT, HALF, " Half. ").ruling().note())
                .contains("Half.");
        assertThatThrownBy(() -> new GivenRuling(DisputeDecision.SPLIT, null, null).ruling())
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void anotherDecisionNamesNoAmount() {
        for (DisputeDecision one :
                new DisputeDecision[] {DisputeDecision.FOR_CREATOR, DisputeDecision.FOR_MERCHANT}) {
            assertThat(new GivenRuling(one, null, " ").ruling().note()).isEmpty();
            assertThatThrownBy(() -> new GivenRuling(one, HALF, null).ruling())
                    .isInstanceOf(ValidationFailed.class);
        }
    }

    @Test
    void aNoteHasAtMostAThousandCharacters() {
        String tooLong = "x".repeat(1_001);
        assertThatThrownBy(
                        () -> new GivenRuling(DisputeDecision.FOR_CREATOR, null, tooLong).ruling())
                .isInstanceOf(ValidationFailed.class);
    }
}
