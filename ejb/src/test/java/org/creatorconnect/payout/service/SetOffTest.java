package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.RunChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sales that are refunded while a payout has their money, and what becomes of them afterwards. */
class SetOffTest extends DatabaseTest {

    private SalesOfOne one;

    /** What earlier tests rolled back would be read past in every proof of the books. */
    @BeforeAll
    static void clearAway() {
        TestDatabase.get().vacuum();
    }

    @BeforeEach
    void open() {
        one = new SalesOfOne(new MoneyServices(entityManager, CLOCK), NOW);
    }

    @AfterEach
    void theBooksProveOut() {
        assertThat(one.findings()).isEmpty();
    }

    @Test
    void aRefundInPayoutIsSetOffWhenTheBankRejectsItAndTheRestEndsTheSale() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.refund(sale, 4_000);
        assertThat(one.balances()).isEqualTo("payable 0 debt 400");
        one.report(payout, PaymentStatus.RJCT);
        assertThat(one.balances()).isEqualTo("payable 600 debt 0");
        assertThat(one.openEarnings()).containsExactly(600L);
        one.refund(sale, 6_000);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
        assertThat(one.openEarnings()).isEmpty();
        assertThat(one.state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void nobodyElsesRunWaitsForSuchASale() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.refund(sale, 4_000);
        one.report(payout, PaymentStatus.RJCT);
        one.refund(sale, 6_000);
        one.anotherPayee();
        one.earned(5_000);
        one.inPayout();
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void nothingIsPaidForASaleThatWasRefundedWholeInPayout() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.refund(sale, 10_000);
        assertThat(one.state(sale)).isEqualTo("IN_PAYOUT null");
        one.report(payout, PaymentStatus.RJCT);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
        assertThat(one.openEarnings()).isEmpty();
        assertThat(one.state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void aSaleCanceledAfterItWasPaidEndsAsCanceledWhenTheMoneyComesBack() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.report(payout, PaymentStatus.ACSC);
        one.tell(sale, OrderEventType.CANCELED, Optional.empty());
        assertThat(one.balances()).isEqualTo("payable 0 debt 1000");
        one.report(payout, PaymentStatus.RTRN);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
        assertThat(one.state(sale)).isEqualTo("REVERSED ORDER_CANCELED");
    }

    @Test
    void aSaleThatRoundsToNothingIsNotReversedBeforeItIsGivenBackWhole() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.refund(sale, 9_999);
        one.report(payout, PaymentStatus.RJCT);
        assertThat(one.state(sale)).isEqualTo("APPROVED null");
        assertThat(one.openEarnings()).isEmpty();
        one.refund(sale, 1);
        assertThat(one.state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void onlyTheDebtOfThePayoutsOwnSalesIsSetOff() {
        UUID paid = one.earned(3_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        one.refund(paid, 10_000);
        UUID sale = one.earned(5_000);
        UUID payout = one.inPayout();
        assertThat(one.balances()).isEqualTo("payable 0 debt 500");
        one.refund(sale, 5_000);
        one.report(payout, PaymentStatus.RJCT);
        assertThat(one.balances()).isEqualTo("payable 2500 debt 3000");
        assertThat(one.openEarnings()).containsExactly(2_500L);
    }

    @Test
    void whatAnotherPayoutRecoveredOfTheDebtMeanwhileIsThePayees() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.refund(sale, 4_000);
        one.earned(2_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
        one.report(payout, PaymentStatus.RJCT);
        assertThat(one.balances()).isEqualTo("payable 1000 debt 0");
        assertThat(one.openEarnings()).containsExactly(400L, 600L);
    }

    @Test
    void aPaymentThatWasMadeAfterAllTakesAlsoWhatItsFailureLeft() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.refund(sale, 4_000);
        one.earned(2_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        one.report(payout, PaymentStatus.RJCT);
        one.report(payout, PaymentStatus.ACSC);
        one.decide(payout, PayoutVerdict.PAID);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
        assertThat(one.openEarnings()).isEmpty();
    }

    @Test
    void aPaymentThatWasMadeAfterAllForARefundedSaleIsOwed() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.refund(sale, 4_000);
        one.report(payout, PaymentStatus.RJCT);
        one.report(payout, PaymentStatus.ACSC);
        one.refund(sale, 6_000);
        one.decide(payout, PayoutVerdict.PAID);
        assertThat(one.balances()).isEqualTo("payable 0 debt 1000");
        assertThat(one.state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void peopleWhoFindThatNothingWasPaidSetOffAlike() {
        UUID sale = one.earned(1_000);
        UUID payout = one.inPayout();
        one.report(payout, PaymentStatus.ACSC);
        one.report(payout, PaymentStatus.RJCT);
        one.refund(sale, 4_000);
        one.decide(payout, PayoutVerdict.NOT_PAID);
        assertThat(one.balances()).isEqualTo("payable 600 debt 0");
        assertThat(one.openEarnings()).containsExactly(600L);
    }

    @Test
    void aRefundOfWhatARunHasOnlyClaimedMakesNoDebtAndTheRunADraft() {
        UUID sale = one.earned(2_000);
        PayoutRunId run = one.submitted();
        one.refund(sale, 4_000);
        assertThat(one.balances()).isEqualTo("payable 1200 debt 0");
        assertThatThrownBy(() -> one.approve(run)).isInstanceOf(RunChanged.class);
        one.services.runs.submit(run);
        one.approve(run);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void theSecondRunOverOneDebtHasChanged() {
        UUID paid = one.earned(3_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        one.refund(paid, 10_000);
        one.earned(4_000);
        PayoutRunId first = one.submitted();
        one.earned(4_000);
        PayoutRunId second = one.submitted();
        one.approve(first);
        assertThatThrownBy(() -> one.approve(second)).isInstanceOf(RunChanged.class);
        one.services.runs.submit(second);
        one.approve(second);
        assertThat(one.balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void aDebtThatGrowsAfterTheSubmissionMakesTheRunADraft() {
        UUID paid = one.earned(3_000);
        one.report(one.inPayout(), PaymentStatus.ACSC);
        one.earned(4_000);
        PayoutRunId run = one.submitted();
        one.refund(paid, 5_000);
        assertThatThrownBy(() -> one.approve(run)).isInstanceOf(RunChanged.class);
    }
}
