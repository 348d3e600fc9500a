package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalLaws;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.reporting.PayoutEquationLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment whose failure is booked and that was made all the same is never made again. */
class PayoutCaseTablesTest extends DatabaseTest {

    private PayoutRepository payouts;
    private PayoutCaseRepository cases;
    private PayoutSelection selection;
    private Journal journal;
    private PayoutStory story;
    private AffiliateId payee;

    @BeforeEach
    void open() {
        payouts = with(new PayoutRepository());
        cases = with(new PayoutCaseRepository());
        selection = with(new PayoutSelection());
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        story = new PayoutStory(entityManager, journal, selection, NOW);
        payee = story.payee();
    }

    @Test
    void noRunSelectsWhatACaseKeepsBack() {
        Payout failed = failed(5_000);
        story.earns(payee, 2_000);
        contradicted(failed);
        assertThat(paid(story.submitted())).containsExactly(amount(2_000));
        assertThatTheBooksProveOut();
    }

    @Test
    void whatARunHasClaimedButNobodyApprovedIsKeptBackAndVoidsTheRun() {
        Payout failed = failed(5_000);
        PayoutRun next = story.submitted();
        contradicted(failed);
        assertThat(selection.recheck(next.id(), PayoutStory.CURRENCY, NOW))
                .isNotEqualTo(next.totals());
        assertThat(keptBack(failed)).isEqualTo(amount(5_000));
        selection.release(next.id());
        assertThat(keptBack(failed)).isEqualTo(amount(5_000));
    }

    @Test
    void anEarningInAnotherPayoutUnderWayStaysThere() {
        Payout failed = failed(5_000);
        PayoutRun next = story.submitted();
        story.approve(next, payouts);
        contradicted(failed);
        assertThat(keptBack(failed)).isEqualTo(amount(0));
        assertThat(paid(next)).containsExactly(amount(5_000));
        assertThatTheBooksProveOut();
    }

    @Test
    void aReportThatWasWrongFreesTheEarnings() {
        Payout failed = failed(5_000);
        PayoutCase open = contradicted(failed);
        close(open, PayoutVerdict.NOT_PAID, VerdictEffect.NOTHING);
        assertThat(paid(story.submitted())).containsExactly(amount(5_000));
        assertThatTheBooksProveOut();
    }

    @Test
    void whatWasPaidAfterAllIsTakenOutOfWhatIsPayableForGood() {
        Payout failed = failed(5_000);
        settleLate(failed);
        assertThat(balance(AccountKind.AFFILIATE_PAYABLE)).isEqualTo(amount(0));
        assertThat(balance(AccountKind.AFFILIATE_DEBT)).isEqualTo(amount(0));
        assertThat(paid(story.submitted())).isEmpty();
        assertThat(cases.isSettledLate(failed.id())).isTrue();
        assertThat(cases.lastVerdict(failed.id())).contains(PayoutVerdict.PAID);
        assertThatTheBooksProveOut();
    }

    @Test
    void whatWasPaidTwiceIsADebtThatLaterPayoutsRecover() {
        Payout failed = failed(5_000);
        PayoutRun next = story.submitted();
        story.approve(next, payouts);
        story.settle(payouts.ofRun(next.id(), null, 1).get(0));
        settleLate(failed);
        assertThat(balance(AccountKind.AFFILIATE_DEBT)).isEqualTo(amount(5_000));
        assertThatTheBooksProveOut();
        story.earns(payee, 4_000);
        assertThat(paid(story.submitted())).containsExactly(amount(2_000));
    }

    @Test
    void theDebtThatThePayoutWasToRecoverIsRecovered() {
        story.owes(payee, 1_500);
        Payout failed = failed(5_000);
        assertThat(failed.net()).isEqualTo(amount(3_500));
        settleLate(failed);
        assertThat(balance(AccountKind.AFFILIATE_PAYABLE)).isEqualTo(amount(0));
        assertThat(balance(AccountKind.AFFILIATE_DEBT)).isEqualTo(amount(0));
        assertThatTheBooksProveOut();
    }

    @Test
    void aPayoutHasOneOpenCase() {
        Payout failed = failed(5_000);
        PayoutCase first = contradicted(failed);
        assertThat(cases.lockOpen(failed.id())).contains(first);
        assertThatThrownBy(() -> contradicted(failed)).isInstanceOf(PersistenceException.class);
    }

    @Test
    void theTableRefusesAProposerWhoConfirms() {
        PayoutCase open = contradicted(failed(5_000));
        open.propose(PayoutVerdict.PAID, "finance", NOW);
        entityManager.flush();
        assertThatThrownBy(
                        () ->
                                entityManager
                                        .createNativeQuery(
                                                """
                                                UPDATE payout_case SET confirmed_by = proposed_by, effect = 'NOTHING',
                                                    closed_at = opened_at WHERE id = :id""")
                                        .setParameter("id", open.id().value())
                                        .executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("payout_case");
    }

    @Test
    void anEarningThatAClosedCaseKeepsBackIsFound() {
        PayoutCase open = contradicted(failed(5_000));
        open.overtaken(NOW);
        entityManager.flush();
        assertThat(with(new PayoutLaws()).violations(10))
                .extracting(Finding::code)
                .containsExactly("KEPT_BACK_WITHOUT_CASE");
    }

    private Payout failed(long minor) {
        story.earns(payee, minor);
        PayoutRun run = story.submitted();
        story.approve(run, payouts);
        Payout payout = payouts.ofRun(run.id(), null, 1).get(0);
        story.fail(payout, payouts);
        return payout;
    }

    private PayoutCase contradicted(Payout payout) {
        PayoutCase open =
                new PayoutCase(
                        new PayoutCaseId(UUID.randomUUID()),
                        payout.id(),
                        "ACSC reported while " + payout.status(),
                        NOW);
        cases.add(open);
        cases.keepBack(open);
        return open;
    }

    private void settleLate(Payout payout) {
        PayoutCase open = contradicted(payout);
        close(open, PayoutVerdict.PAID, VerdictEffect.SETTLE_AFTER_FAILURE);
        LateSettlement parts =
                LateSettlement.of(
                        payout,
                        cases.lockKeptBack(open, PayoutStory.CURRENCY),
                        balance(AccountKind.AFFILIATE_DEBT));
        journal.post(PayoutEntries.settledAfterFailure(payout, open.id(), parts, NOW));
        cases.takeOut(open);
        cases.free(open);
    }

    private void close(PayoutCase open, PayoutVerdict verdict, VerdictEffect effect) {
        open.propose(verdict, "finance", NOW);
        open.confirm(verdict, effect, "finance2", NOW);
        entityManager.flush();
        if (effect == VerdictEffect.NOTHING) {
            cases.free(open);
        }
    }

    private Money keptBack(Payout payout) {
        return cases.lockKeptBack(cases.lockOpen(payout.id()).orElseThrow(), PayoutStory.CURRENCY);
    }

    private List<Money> paid(PayoutRun run) {
        return payouts.ofRun(run.id(), null, 100).stream().map(Payout::net).toList();
    }

    private Money balance(AccountKind kind) {
        return journal.balance(new AccountKey(kind, payee.value(), PayoutStory.CURRENCY));
    }

    private void assertThatTheBooksProveOut() {
        List<Finding> findings = new ArrayList<>();
        List<Law> laws =
                List.of(
                        with(new JournalLaws()),
                        with(new PayoutLaws()),
                        with(new PayoutEquationLaw()));
        laws.forEach(law -> findings.addAll(law.violations(10)));
        assertThat(findings).isEmpty();
    }

    private static Money amount(long minor) {
        return new Money(minor, PayoutStory.CURRENCY);
    }
}
