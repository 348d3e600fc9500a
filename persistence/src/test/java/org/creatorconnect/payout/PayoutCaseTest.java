package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.payout.PayoutVerdict.NOT_PAID;
import static org.creatorconnect.payout.PayoutVerdict.PAID;

import java.time.Instant;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

/** Two people end what no report ends, and what their verdict comes to in the books. */
class PayoutCaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final PayoutCase opened =
            new PayoutCase(
                    new PayoutCaseId(UUID.randomUUID()),
                    new PayoutId(UUID.randomUUID()),
                    "ACSC reported while FAILED",
                    NOW);

    @Test
    void nobodyConfirmsTheirOwnProposal() {
        opened.propose(PAID, "finance", NOW);
        assertThatThrownBy(() -> confirm(PAID, "finance")).isInstanceOf(ApproverIsAuthor.class);
        assertThat(opened.isOpen()).isTrue();
        confirm(PAID, "finance2");
        assertThat(opened.isOpen()).isFalse();
    }

    @Test
    void theProposerIsRefusedAlsoWhenTheCaseIsOver() {
        opened.propose(PAID, "finance", NOW);
        confirm(PAID, "finance2");
        assertThatThrownBy(() -> confirm(PAID, "finance")).isInstanceOf(ApproverIsAuthor.class);
        assertThatThrownBy(() -> confirm(PAID, "finance3")).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void whatIsConfirmedIsWhatWasSeen() {
        opened.propose(NOT_PAID, "finance", NOW);
        assertThatThrownBy(() -> confirm(PAID, "finance2")).isInstanceOf(AlreadyDecided.class);
        assertThat(opened.isOpen()).isTrue();
    }

    @Test
    void aProposalIsTakenAwayBeforeAnotherIsMade() {
        assertThatThrownBy(() -> confirm(PAID, "finance2")).isInstanceOf(StateForbids.class);
        assertThatThrownBy(opened::withdraw).isInstanceOf(StateForbids.class);
        opened.propose(NOT_PAID, "finance", NOW);
        assertThatThrownBy(() -> opened.propose(PAID, "finance2", NOW))
                .isInstanceOf(StateForbids.class);
        opened.withdraw();
        opened.propose(PAID, "finance2", NOW);
        assertThat(opened.verdict()).contains(PAID);
    }

    @Test
    void aReportAgainstAProposalVoidsIt() {
        opened.propose(PAID, "finance", NOW);
        opened.heard(PaymentStatus.ACSC);
        assertThat(opened.verdict()).contains(PAID);
        opened.heard(PaymentStatus.RTRN);
        assertThat(opened.verdict()).isEmpty();
    }

    @Test
    void aCaseThatAReportEndedHasNoVerdict() {
        opened.propose(PAID, "finance", NOW);
        opened.overtaken(NOW);
        assertThat(opened.isOpen()).isFalse();
        assertThat(opened.verdict()).isEmpty();
    }

    @Test
    void aVerdictIsTheStepFromTheBooksToTheTruth() {
        Set<String> steps = new TreeSet<>();
        for (PayoutStatus standing : PayoutStatus.values()) {
            for (PayoutVerdict verdict : PayoutVerdict.values()) {
                steps.add(
                        standing
                                + " "
                                + verdict
                                + " "
                                + VerdictEffect.of(standing, verdict, false));
            }
        }
        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "CREATED PAID FORBIDDEN",
                        "CREATED NOT_PAID FORBIDDEN",
                        "INSTRUCTED PAID SETTLE",
                        "INSTRUCTED NOT_PAID FAIL",
                        "ACCEPTED PAID SETTLE",
                        "ACCEPTED NOT_PAID FAIL",
                        "UNKNOWN PAID SETTLE",
                        "UNKNOWN NOT_PAID FAIL",
                        "SETTLED PAID NOTHING",
                        "SETTLED NOT_PAID RETURN",
                        "FAILED PAID SETTLE_AFTER_FAILURE",
                        "FAILED NOT_PAID NOTHING",
                        "RETURNED PAID SETTLE_AFTER_FAILURE",
                        "RETURNED NOT_PAID NOTHING",
                        "CANCELED PAID SETTLE_AFTER_FAILURE",
                        "CANCELED NOT_PAID NOTHING");
    }

    @Test
    void whatIsSettledLateIsNotSettledTwice() {
        assertThat(VerdictEffect.of(PayoutStatus.FAILED, PAID, true))
                .isEqualTo(VerdictEffect.NOTHING);
        assertThat(VerdictEffect.of(PayoutStatus.FAILED, NOT_PAID, true))
                .isEqualTo(VerdictEffect.FORBIDDEN);
    }

    @Test
    void whatIsUnclaimedPaysAndTheRestIsADebt() {
        assertThat(late(85, 15, 100, 15)).isEqualTo(parts(100, 0, 15, 0));
        assertThat(late(85, 15, 0, 15)).isEqualTo(parts(0, 85, 0, 0));
        assertThat(late(85, 15, 60, 15)).isEqualTo(parts(60, 25, 0, 0));
        assertThat(late(85, 15, 90, 15)).isEqualTo(parts(90, 0, 5, 0));
    }

    @Test
    void whatWasMeantForADebtThatIsGoneStaysPayable() {
        assertThat(late(85, 15, 100, 4)).isEqualTo(parts(89, 0, 4, 11));
        assertThat(late(85, 15, 100, 0)).isEqualTo(parts(85, 0, 0, 15));
    }

    private void confirm(PayoutVerdict seen, String person) {
        opened.confirm(seen, VerdictEffect.NOTHING, person, NOW);
    }

    private static LateSettlement late(long net, long meant, long keptBack, long debt) {
        return LateSettlement.of(eur(net), eur(meant), eur(keptBack), eur(debt));
    }

    private static LateSettlement parts(long fromPayable, long debt, long recovered, long left) {
        return new LateSettlement(eur(fromPayable), eur(debt), eur(recovered), eur(left));
    }

    private static Money eur(long minor) {
        return new Money(minor, Currency.getInstance("EUR"));
    }
}
