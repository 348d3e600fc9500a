package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.messaging.HeldPayment;
import org.creatorconnect.messaging.HeldPaymentRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the database was set back nobody is paid under one id what was paid under another. */
class HeldPaymentsTest extends DatabaseTest {

    private static final UUID LOST = new UUID(7, 7);

    private HeldPaymentRepository held;
    private PayoutSelection selection;
    private PayoutRepository payouts;
    private PayoutRunRepository runs;
    private PayoutStory story;

    @BeforeEach
    void open() {
        held = with(new HeldPaymentRepository());
        selection = with(new PayoutSelection());
        payouts = with(new PayoutRepository());
        runs = with(new PayoutRunRepository());
        Journal journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        story = new PayoutStory(entityManager, journal, selection, NOW);
    }

    @Test
    void whatPaysWhatALostPaymentPaidHasItsIdAndIsHeld() {
        AffiliateId payee = story.payee();
        story.earns(payee, 1_500);
        assertThat(lost(payee, 1_500)).isEqualTo(1);
        assertThat(lost(payee, 1_500)).as("found once more").isZero();
        Payout payout = only(story.submitted());
        assertThat(payout.id().value()).isEqualTo(LOST);
        assertThat(held.among(List.of(LOST))).containsExactly(LOST);
        assertThat(runs.mayBePaid(payout.runId())).isTrue();
        assertThat(lost(payee, 1_500)).as("the books know it now").isZero();
    }

    @Test
    void whoWasPaidAnotherAmountIsKeptBackUntilThatIsReleased() {
        AffiliateId payee = story.payee();
        story.earns(payee, 1_500);
        lost(payee, 1_400);
        PayoutRun run = story.submitted();
        assertThat(payouts.ofRun(run.id(), null, 10)).isEmpty();
        assertThat(
                        entityManager
                                .createNativeQuery(
                                        "SELECT reason FROM payout_exclusion WHERE run_id = :run",
                                        String.class)
                                .setParameter("run", run.id().value())
                                .getResultList())
                .containsExactly("PAYMENT_HELD");
        held.propose(LOST, new UUID(0, 1));
        held.release(LOST, new UUID(0, 2), NOW);
        assertThat(only(story.submitted()).id().value()).isNotEqualTo(LOST);
    }

    @Test
    void aHeldPayoutIsNotGivenUpAndATakenBackOneKeepsItsId() {
        story.earns(story.payee(), 1_500);
        PayoutRun run = story.submitted();
        UUID id = only(run).id().value();
        assertThat(held.holdUninstructed(NOW)).isPositive();
        entityManager.clear();
        selection.release(run.id());
        assertThat(only(story.submitted()).id().value()).isEqualTo(id);
        PayoutRunId again = payouts.lock(new PayoutId(id)).orElseThrow().runId();
        assertThatThrownBy(() -> selection.giveUp(again))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("before the books were restored");
    }

    @Test
    void theMomentOfARestoreIsNewsOnce() {
        assertThat(held.restored(NOW, NOW)).isTrue();
        assertThat(held.restored(NOW, NOW.plusSeconds(5))).isFalse();
        assertThat(held.restored(NOW.plusSeconds(1), NOW)).isTrue();
    }

    @Test
    void whatIsUnderWayOrWasPaidAShortTimeAgoIsAskedAbout() {
        int before = asked();
        for (int i = 0; i < 3; i++) {
            story.earns(story.payee(), 1_500);
        }
        PayoutRun run = story.submitted();
        story.approve(run, payouts);
        List<Payout> three = payouts.ofRun(run.id(), null, 3);
        three.get(0).instructed(NOW);
        story.settle(three.get(1));
        entityManager.flush();
        assertThat(asked() - before).as("and the third was never instructed").isEqualTo(2);
    }

    private int asked() {
        return held.askOfThoseUnderWay(NOW.minus(Duration.ofDays(30)), NOW);
    }

    private int lost(AffiliateId payee, long minor) {
        Money amount = new Money(minor, PayoutStory.CURRENCY);
        return held.holdLost(List.of(new HeldPayment(LOST, payee.value(), amount)), NOW);
    }

    private Payout only(PayoutRun run) {
        List<Payout> all = payouts.ofRun(run.id(), null, 10);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
