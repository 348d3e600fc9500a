package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is paid how much, what is kept back, and what is always true of payouts. */
class PayoutTablesTest extends DatabaseTest {

    private PayoutRepository payouts;
    private PayoutSelection selection;
    private PayoutLaws laws;
    private Journal journal;
    private PayoutStory story;

    @BeforeEach
    void open() {
        payouts = with(new PayoutRepository());
        selection = with(new PayoutSelection());
        laws = with(new PayoutLaws());
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        story = new PayoutStory(entityManager, journal, selection, NOW);
    }

    @Test
    void everyEarningOfAPayeeGoesIntoOnePayout() {
        AffiliateId payee = story.payee();
        story.earns(payee, 700);
        story.earns(payee, 800);
        assertThat(paid(story.submitted())).containsExactly(amount(1_500));
        assertThat(laws.violations(10)).isEmpty();
    }

    @Test
    void atMostHalfOfAPayoutRecoversADebt() {
        AffiliateId little = story.payee();
        story.earns(little, 4_000);
        story.owes(little, 500);
        AffiliateId much = story.payee();
        story.earns(much, 4_000);
        story.owes(much, 9_000);
        assertThat(paid(story.submitted())).containsExactlyInAnyOrder(amount(3_500), amount(2_000));
    }

    @Test
    void whoIsKeptBackIsNamedWithTheFirstReason() {
        story.earns(story.unverified(), 5_000);
        AffiliateId cooling = story.payee();
        story.method(cooling, 2, NOW.plus(Duration.ofDays(1)));
        story.earns(cooling, 5_000);
        story.earns(story.payee(), 999);
        PayoutRun run = story.submitted();
        assertThat(paid(run)).isEmpty();
        assertThat(reasons(run))
                .containsExactlyInAnyOrder("NO_PAYOUT_METHOD", "METHOD_COOLING", "BELOW_MINIMUM");
    }

    @Test
    void nobodyIsPaidInACurrencyWithoutAMinimum() {
        Currency unlisted = Currency.getInstance("CLF");
        assertThat(selection.hasMinimum(PayoutStory.CURRENCY, NOW)).isTrue();
        assertThat(selection.hasMinimum(unlisted, NOW)).isFalse();
        AffiliateId payee = story.payee();
        entityManager.persist(
                new Earning(
                        new EarningId(UUID.randomUUID()),
                        payee,
                        EarningSource.ADJUSTMENT,
                        UUID.randomUUID(),
                        new Money(1_000_000_000L, unlisted),
                        NOW));
        entityManager.flush();
        assertThat(selection.preview(unlisted, NOW, NOW).count()).isZero();
    }

    @Test
    void aRunIsReadInPartsByItsIds() {
        for (int i = 0; i < 5; i++) {
            story.earns(story.payee(), 5_000);
        }
        PayoutRun run = story.submitted();
        List<PayoutId> ids = payouts.idsOfRun(run.id(), null, 3);
        assertThat(ids).hasSize(3);
        List<Payout> rest = payouts.ofRun(run.id(), ids.get(2), 3);
        assertThat(rest).hasSize(2).noneMatch(payout -> ids.contains(payout.id()));
        payouts.forget(rest);
        assertThat(rest).noneMatch(entityManager::contains);
        assertThat(payouts.commissions(ids)).isEmpty();
    }

    @Test
    void anEarningIsClaimedByOneRunOnly() {
        story.earns(story.payee(), 5_000);
        assertThat(paid(story.submitted())).hasSize(1);
        assertThat(paid(story.submitted())).isEmpty();
    }

    @Test
    void whatIsApprovedIsWhatWasShownAndAnotherMethodIsAnotherDigest() {
        AffiliateId payee = story.payee();
        story.earns(payee, 5_000);
        RunTotals shown = selection.preview(PayoutStory.CURRENCY, NOW, NOW);
        PayoutRun run = story.submitted();
        assertThat(run.totals()).isEqualTo(shown);
        assertThat(selection.recheck(run.id(), PayoutStory.CURRENCY, NOW)).isEqualTo(shown);
        story.method(payee, 2, NOW);
        assertThat(selection.recheck(run.id(), PayoutStory.CURRENCY, NOW).digest())
                .isNotEqualTo(shown.digest());
    }

    @Test
    void aPayoutInFlightIsBookedUntilItEndsAndAFailedOneIsPayableAgain() {
        AffiliateId first = story.payee();
        AffiliateId second = story.payee();
        story.earns(first, 5_000);
        story.earns(second, 6_000);
        PayoutRun run = story.submitted();
        story.approve(run, payouts);
        assertThat(laws.violations(10)).isEmpty();
        List<Payout> made = payouts.ofRun(run.id(), null, 10);
        story.settle(made.get(0));
        story.fail(made.get(1), payouts);
        assertThat(laws.violations(10)).isEmpty();
        assertThat(payable(made.get(0).affiliateId())).isEqualTo(amount(0));
        assertThat(payable(made.get(1).affiliateId())).isEqualTo(made.get(1).net());
        assertThat(paid(story.submitted())).containsExactly(made.get(1).net());
        assertThat(laws.violations(10)).isEmpty();
    }

    @Test
    void aPayoutThatIsSettledWithoutItsEntryIsFound() {
        story.earns(story.payee(), 5_000);
        PayoutRun run = story.submitted();
        story.approve(run, payouts);
        Payout payout = payouts.ofRun(run.id(), null, 1).get(0);
        payout.instructed(NOW);
        payout.settled(NOW);
        entityManager.flush();
        assertThat(laws.violations(10))
                .containsExactly(
                        new Finding(
                                "IN_FLIGHT_OF_PAYOUT", "payout", payout.id().text(), "0", "5000"));
    }

    @Test
    void aPayoutThatLostAnItemIsFound() {
        AffiliateId payee = story.payee();
        story.earns(payee, 2_000);
        story.earns(payee, 3_000);
        PayoutRun run = story.submitted();
        entityManager
                .createNativeQuery("DELETE FROM payout_item WHERE amount_minor = 2000")
                .executeUpdate();
        Payout payout = payouts.ofRun(run.id(), null, 1).get(0);
        assertThat(laws.violations(10))
                .containsExactly(
                        new Finding(
                                "ITEMS_OF_PAYOUT", "payout", payout.id().text(), "5000", "3000"));
    }

    @Test
    void onlyAnApprovedRunsPayoutsMayBePaid() {
        story.earns(story.payee(), 5_000);
        PayoutRun run = story.submitted();
        assertThat(payouts.isApproved(run.id())).isFalse();
        run.approve("finance2", NOW);
        entityManager.flush();
        assertThat(payouts.isApproved(run.id())).isTrue();
    }

    @Test
    void theTableRefusesAnAuthorWhoApproves() {
        story.earns(story.payee(), 5_000);
        PayoutRun run = story.submitted();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                "UPDATE payout_run SET approver = author WHERE id = :id")
                                        .setParameter("id", run.id().value())
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("payout_run");
    }

    @Test
    void theTableRefusesASubmitterWhoApproves() {
        story.earns(story.payee(), 5_000);
        PayoutRun run = story.submitted();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                """
                                                UPDATE payout_run SET submitter = 'finance2', approver = 'finance2'
                                                WHERE id = :id""")
                                        .setParameter("id", run.id().value())
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("payout_run");
    }

    @Test
    void theTableKeepsAPayoutThatWasInstructed() {
        story.earns(story.payee(), 5_000);
        PayoutRun run = story.submitted();
        story.approve(run, payouts);
        payouts.ofRun(run.id(), null, 1).get(0).instructed(NOW);
        entityManager.flush();
        entityManager.createNativeQuery("DELETE FROM payout_item").executeUpdate();
        entityManager.createNativeQuery("UPDATE earning SET payout_id = NULL").executeUpdate();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery("DELETE FROM payout WHERE run_id = :id")
                                        .setParameter("id", run.id().value())
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("an instructed payout is never taken away");
    }

    private List<Money> paid(PayoutRun run) {
        return payouts.ofRun(run.id(), null, 100).stream().map(Payout::net).toList();
    }

    private Money payable(AffiliateId payee) {
        return journal.balance(
                new AccountKey(AccountKind.AFFILIATE_PAYABLE, payee.value(), PayoutStory.CURRENCY));
    }

    @SuppressWarnings("unchecked")
    private List<String> reasons(PayoutRun run) {
        return entityManager
                .createNativeQuery(
                        "SELECT reason FROM payout_exclusion WHERE run_id = :run", String.class)
                .setParameter("run", run.id().value())
                .getResultList();
    }

    private static Money amount(long minor) {
        return new Money(minor, PayoutStory.CURRENCY);
    }
}
