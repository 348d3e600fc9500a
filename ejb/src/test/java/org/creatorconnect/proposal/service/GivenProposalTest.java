package org.creatorconnect.proposal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorconnect.assignment.CancellationReason;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

/** A proposal says what it wants, and an end is explained where its reason tells nothing. */
class GivenProposalTest {

    private static final Money FEE = Money.of(100, "EUR");

    @Test
    void itWantsSomethingAndWithAnEndNothingElse() {
        assertThat(new GivenProposal(FEE, null, null, " ", null).change().fee()).contains(FEE);
        assertThat(new GivenProposal(FEE, null, null, " ", null).words()).isEmpty();
        assertThatThrownBy(() -> new GivenProposal(null, null, null, null, null).change())
                .isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> new GivenProposal(FEE, null, FEE, null, null).change())
                .isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(
                        () -> new GivenProposal(FEE, null, null, "x".repeat(1_001), null).words())
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void somethingElseIsToldInWords() {
        assertThat(new Cancellations.Given(CancellationReason.MISTAKE, null).words()).isEmpty();
        assertThat(new Cancellations.Given(CancellationReason.OTHER, "Why").words())
                .contains("Why");
        assertThatThrownBy(() -> new Cancellations.Given(CancellationReason.OTHER, " ").words())
                .isInstanceOf(ValidationFailed.class);
    }
}
