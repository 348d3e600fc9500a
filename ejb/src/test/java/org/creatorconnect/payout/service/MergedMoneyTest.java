package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.MergeStopped;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the money of an affiliate is that was taken in, before and after, to the cent. */
class MergedMoneyTest extends DatabaseTest {

    private SalesOfOne one;
    private Merging merging;
    private UUID merged;
    private UUID survivor;

    /** What earlier tests rolled back would be read past in every proof of the books. */
    @BeforeAll
    static void clearAway() {
        TestDatabase.get().vacuum();
    }

    @BeforeEach
    void open() {
        one = new SalesOfOne(new MoneyServices(entityManager, CLOCK), NOW);
        merging = new Merging(one);
        survivor = merging.survivor;
        merged = merging.merged;
    }

    @AfterEach
    void theBooksProveOutAndTheMergedOneHasNothing() {
        assertThat(one.findings()).isEmpty();
        one.payee(merged);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void whatIsOpenGoesOverOnceAndTheNextRunPaysTheSurvivorTheWhole() {
        one.earned(1_000);
        one.payee(survivor);
        one.earned(2_500);
        AffiliateMergeId merge = merging.merged(survivor, merged);
        assertThat(one.balances()).isEqualTo("payable 3500 debt 0");
        assertThat(one.openEarnings()).containsExactly(1_000L, 2_500L);
        assertThatThrownBy(() -> merging.confirm(merge)).isInstanceOf(StateForbids.class);
        UUID payout = one.inPayout();
        one.report(payout, PaymentStatus.ACSC);
        assertThat(payouts()).containsExactly("3500 SETTLED " + survivor);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
        assertThat(one.openEarnings()).isEmpty();
        assertThat(entries(merge)).containsExactly("merge:" + merge.text() + ":EUR");
    }

    @Test
    void aRefundOfASaleThatWasPaidToTheMergedOneIsTheSurvivorsDebt() {
        UUID sale = one.earned(1_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        merging.merged(survivor, merged);
        one.refund(sale, 4_000);
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 0 debt 400");
        one.earned(2_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        assertThat(payouts()).contains("1600 SETTLED " + survivor);
    }

    @Test
    void aDebtGoesOverToo() {
        UUID sale = one.earned(1_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        one.refund(sale, 3_000);
        assertThat(one.balances()).isEqualTo("payable 0 debt 300");
        merging.merged(survivor, merged);
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 0 debt 300");
    }

    @Test
    void aRefundOfWhatWentOverIsTakenFromIt() {
        UUID sale = one.earned(1_000);
        merging.merged(survivor, merged);
        one.refund(sale, 4_000);
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 600 debt 0");
        assertThat(one.openEarnings()).containsExactly(600L);
    }

    @Test
    void whatTheMergedOneGotAndTheBankSendsBackIsPaidToTheSurvivor() {
        one.earned(1_000);
        UUID payout = one.inPayout();
        one.report(payout, PaymentStatus.ACSC);
        merging.merged(survivor, merged);
        one.report(payout, PaymentStatus.RTRN);
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 1000 debt 0");
        assertThat(one.openEarnings()).containsExactly(1_000L);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        assertThat(payouts())
                .containsExactlyInAnyOrder("1000 RETURNED " + merged, "1000 SETTLED " + survivor);
    }

    @Test
    void whatWasRefundedBeforeTheBankSentItBackIsSetOffForTheSurvivor() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.report(payout, PaymentStatus.ACSC);
        merging.merged(survivor, merged);
        one.refund(sale, 4_000);
        one.report(payout, PaymentStatus.RTRN);
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 600 debt 0");
        assertThat(one.openEarnings()).containsExactly(600L);
    }

    @Test
    void aPaymentThatWasMadeAfterAllIsTakenFromWhatTheSurvivorGotForIt() {
        one.earned(1_000);
        UUID payout = one.inPayout();
        one.report(payout, PaymentStatus.RJCT);
        merging.merged(survivor, merged);
        one.report(payout, PaymentStatus.ACSC);
        one.decide(payout, PayoutVerdict.PAID);
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
        assertThat(one.openEarnings()).isEmpty();
    }

    @Test
    void whatWaitsForItsApprovalIsApprovedForTheSurvivor() {
        UUID sale = one.pending(1_000);
        merging.merged(survivor, merged);
        one.payee(survivor);
        assertThat(one.balance(AccountKind.AFFILIATE_PENDING)).isEqualTo(1_000);
        one.approved(sale);
        assertThat(one.balance(AccountKind.AFFILIATE_PENDING)).isZero();
        assertThat(one.balances()).isEqualTo("payable 1000 debt 0");
        assertThat(one.openEarnings()).containsExactly(1_000L);
    }

    @Test
    void whoeverWasTakenInBeforeIsTheLastSurvivorsToo() {
        UUID sale = one.earned(1_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        merging.merged(survivor, merged);
        one.anotherPayee();
        UUID last = one.payee();
        merging.merged(last, survivor);
        one.refund(sale, 10_000);
        assertThat(one.balances()).isEqualTo("payable 0 debt 1000");
        one.payee(survivor);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void aPayoutOnItsWayStopsItAndARunThatHasClaimedItToo() {
        one.earned(1_000);
        PayoutRunId run = one.submitted();
        assertThatThrownBy(() -> merging.proposed(survivor, merged))
                .isInstanceOf(MergeStopped.class)
                .hasMessageContaining("PAYOUT_ON_ITS_WAY of the merged one");
        one.approve(run);
        assertThatThrownBy(() -> merging.proposed(survivor, merged))
                .hasMessageContaining("PAYOUT_ON_ITS_WAY");
    }

    @Test
    void whatBeganBetweenProposalAndConfirmationStopsItAndTheProposalWaits() {
        one.earned(1_000);
        AffiliateMergeId merge = merging.proposed(survivor, merged);
        UUID payout = one.inPayout();
        assertThatThrownBy(() -> merging.confirm(merge)).isInstanceOf(MergeStopped.class);
        one.report(payout, PaymentStatus.ACSC);
        merging.confirm(merge);
        assertThat(merging.merges.lock(merge).isProposed()).isFalse();
    }

    @Test
    void whoProposedItDoesNotConfirmIt() {
        AffiliateMergeId merge = merging.proposed(survivor, merged);
        one.services.rows.person = "operator";
        assertThatThrownBy(() -> merging.deciding.confirm(merge))
                .isInstanceOf(ApproverIsAuthor.class);
        assertThatThrownBy(() -> merging.deciding.refuse(merge))
                .isInstanceOf(ApproverIsAuthor.class);
    }

    @Test
    void oneProposalAtATimeAndNobodyIsTakenInTwice() {
        AffiliateMergeId merge = merging.proposed(survivor, merged);
        assertThatThrownBy(() -> merging.proposed(merged, survivor))
                .hasMessageContaining("ALREADY_PROPOSED of the survivor")
                .hasMessageContaining("ALREADY_PROPOSED of the merged one");
        merging.confirm(merge);
        one.anotherPayee();
        UUID third = one.payee();
        assertThatThrownBy(() -> merging.proposed(third, merged))
                .hasMessageContaining("ALREADY_MERGED of the merged one");
        assertThatThrownBy(() -> merging.proposed(merged, third))
                .hasMessageContaining("ALREADY_MERGED of the survivor");
    }

    @SuppressWarnings("unchecked")
    private List<String> payouts() {
        return entityManager
                .createNativeQuery(
                        "SELECT net_minor || ' ' || status || ' ' || affiliate_id FROM payout WHERE"
                                + " affiliate_id IN (:merged, :survivor) ORDER BY created_at, id",
                        String.class)
                .setParameter("merged", merged)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> entries(AffiliateMergeId merge) {
        return entityManager
                .createNativeQuery(
                        "SELECT reference FROM journal_entry WHERE reference LIKE :reference",
                        String.class)
                .setParameter("reference", "merge:" + merge.text() + ":%")
                .getResultList();
    }
}
