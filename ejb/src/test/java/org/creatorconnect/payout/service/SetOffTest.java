package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.RunChanged;
import org.creatorconnect.platform.DatabaseTest;
import org.creatorconnect.tracking.EventContent;
import org.creatorconnect.tracking.OrderEventType;
import org.creatorconnect.tracking.OrderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sales that are refunded while a payout has their money, and what becomes of them afterwards. */
class SetOffTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private MoneyServices services;
    private ManySales sales;
    private UUID payee;
    private int next;

    @BeforeEach
    void open() {
        services = new MoneyServices(entityManager, CLOCK);
        sales = new ManySales(entityManager, new Random(7), "EUR", NOW);
        payee = sales.payees(1).get(0);
    }

    @AfterEach
    void theBooksProveOut() {
        entityManager.flush();
        entityManager.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
        List<Finding> findings = new ArrayList<>();
        services.laws.forEach(law -> findings.addAll(law.violations(10)));
        assertThat(findings).isEmpty();
    }

    @Test
    void aRefundInPayoutIsSetOffWhenTheBankRejectsItAndTheRestEndsTheSale() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        refund(sale, 4_000);
        assertThat(balances()).isEqualTo("payable 0 debt 400");
        report(payout, PaymentStatus.RJCT);
        assertThat(balances()).isEqualTo("payable 600 debt 0");
        assertThat(openEarnings()).containsExactly(600L);
        refund(sale, 6_000);
        assertThat(balances()).isEqualTo("payable 0 debt 0");
        assertThat(openEarnings()).isEmpty();
        assertThat(state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void nobodyElsesRunWaitsForSuchASale() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        refund(sale, 4_000);
        report(payout, PaymentStatus.RJCT);
        refund(sale, 6_000);
        payee = sales.payees(1).get(0);
        earned(5_000);
        inPayout();
        assertThat(balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void nothingIsPaidForASaleThatWasRefundedWholeInPayout() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        refund(sale, 10_000);
        assertThat(state(sale)).isEqualTo("IN_PAYOUT null");
        report(payout, PaymentStatus.RJCT);
        assertThat(balances()).isEqualTo("payable 0 debt 0");
        assertThat(openEarnings()).isEmpty();
        assertThat(state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void aSaleCanceledAfterItWasPaidEndsAsCanceledWhenTheMoneyComesBack() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        report(payout, PaymentStatus.ACSC);
        tell(sale, OrderEventType.CANCELED, Optional.empty());
        assertThat(balances()).isEqualTo("payable 0 debt 1000");
        report(payout, PaymentStatus.RTRN);
        assertThat(balances()).isEqualTo("payable 0 debt 0");
        assertThat(state(sale)).isEqualTo("REVERSED ORDER_CANCELED");
    }

    @Test
    void aSaleThatRoundsToNothingIsNotReversedBeforeItIsGivenBackWhole() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        refund(sale, 9_999);
        report(payout, PaymentStatus.RJCT);
        assertThat(state(sale)).isEqualTo("APPROVED null");
        assertThat(openEarnings()).isEmpty();
        refund(sale, 1);
        assertThat(state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void onlyTheDebtOfThePayoutsOwnSalesIsSetOff() {
        UUID paid = earned(3_000);
        report(inPayout(), PaymentStatus.ACSC);
        refund(paid, 10_000);
        UUID sale = earned(5_000);
        UUID payout = inPayout();
        assertThat(balances()).isEqualTo("payable 0 debt 500");
        refund(sale, 5_000);
        report(payout, PaymentStatus.RJCT);
        assertThat(balances()).isEqualTo("payable 2500 debt 3000");
        assertThat(openEarnings()).containsExactly(2_500L);
    }

    @Test
    void whatAnotherPayoutRecoveredOfTheDebtMeanwhileIsThePayees() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        refund(sale, 4_000);
        earned(2_000);
        report(inPayout(), PaymentStatus.ACSC);
        assertThat(balances()).isEqualTo("payable 0 debt 0");
        report(payout, PaymentStatus.RJCT);
        assertThat(balances()).isEqualTo("payable 1000 debt 0");
        assertThat(openEarnings()).containsExactly(400L, 600L);
    }

    @Test
    void aPaymentThatWasMadeAfterAllTakesAlsoWhatItsFailureLeft() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        refund(sale, 4_000);
        earned(2_000);
        report(inPayout(), PaymentStatus.ACSC);
        report(payout, PaymentStatus.RJCT);
        report(payout, PaymentStatus.ACSC);
        decide(payout, PayoutVerdict.PAID);
        assertThat(balances()).isEqualTo("payable 0 debt 0");
        assertThat(openEarnings()).isEmpty();
    }

    @Test
    void aPaymentThatWasMadeAfterAllForARefundedSaleIsOwed() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        refund(sale, 4_000);
        report(payout, PaymentStatus.RJCT);
        report(payout, PaymentStatus.ACSC);
        refund(sale, 6_000);
        decide(payout, PayoutVerdict.PAID);
        assertThat(balances()).isEqualTo("payable 0 debt 1000");
        assertThat(state(sale)).isEqualTo("REVERSED REFUNDED");
    }

    @Test
    void peopleWhoFindThatNothingWasPaidSetOffAlike() {
        UUID sale = earned(1_000);
        UUID payout = inPayout();
        report(payout, PaymentStatus.ACSC);
        report(payout, PaymentStatus.RJCT);
        refund(sale, 4_000);
        decide(payout, PayoutVerdict.NOT_PAID);
        assertThat(balances()).isEqualTo("payable 600 debt 0");
        assertThat(openEarnings()).containsExactly(600L);
    }

    @Test
    void aRefundOfWhatARunHasOnlyClaimedMakesNoDebtAndTheRunADraft() {
        UUID sale = earned(2_000);
        PayoutRunId run = submitted();
        refund(sale, 4_000);
        assertThat(balances()).isEqualTo("payable 1200 debt 0");
        assertThatThrownBy(() -> approve(run)).isInstanceOf(RunChanged.class);
        services.runs.submit(run);
        approve(run);
        assertThat(balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void theSecondRunOverOneDebtHasChanged() {
        UUID paid = earned(3_000);
        report(inPayout(), PaymentStatus.ACSC);
        refund(paid, 10_000);
        earned(4_000);
        PayoutRunId first = submitted();
        earned(4_000);
        PayoutRunId second = submitted();
        approve(first);
        assertThatThrownBy(() -> approve(second)).isInstanceOf(RunChanged.class);
        services.runs.submit(second);
        approve(second);
        assertThat(balances()).isEqualTo("payable 0 debt 0");
    }

    @Test
    void aDebtThatGrowsAfterTheSubmissionMakesTheRunADraft() {
        UUID paid = earned(3_000);
        report(inPayout(), PaymentStatus.ACSC);
        earned(4_000);
        PayoutRunId run = submitted();
        refund(paid, 5_000);
        assertThatThrownBy(() -> approve(run)).isInstanceOf(RunChanged.class);
    }

    private UUID earned(long amount) {
        Commission made = sales.sale(payee, amount);
        services.books.accrue(List.of(made), NOW);
        services.commissions.approve(made.orderId());
        fresh();
        return made.id().value();
    }

    private void refund(UUID sale, long basisPoints) {
        long paid =
                ((Number) one("SELECT paid_minor FROM shop_order WHERE id = :id", sale))
                        .longValue();
        Money amount = new Money(paid * basisPoints / 10_000, EUR);
        tell(sale, OrderEventType.REFUNDED, Optional.of(amount));
    }

    private void tell(UUID sale, OrderEventType type, Optional<Money> amount) {
        services.tell(
                sales.merchant,
                new OrderId(sale).text(),
                new EventContent("e" + next++, type, amount, List.of()));
        fresh();
    }

    private PayoutRunId submitted() {
        services.person = "finance";
        PayoutRunId run = services.runs.preview(() -> null, () -> EUR);
        services.runs.submit(run);
        fresh();
        return run;
    }

    private void approve(PayoutRunId run) {
        String digest = (String) one("SELECT digest FROM payout_run WHERE id = :id", run.value());
        services.person = "finance2";
        try {
            services.approval.approve(run, digest);
        } finally {
            services.person = "finance";
            fresh();
        }
    }

    private UUID inPayout() {
        PayoutRunId run = submitted();
        approve(run);
        return (UUID) one("SELECT id FROM payout WHERE run_id = :id", run.value());
    }

    private void report(UUID payout, PaymentStatus status) {
        long net =
                ((Number) one("SELECT net_minor FROM payout WHERE id = :id", payout)).longValue();
        services.reports.receive(
                new PaymentReport(
                        "r" + next++,
                        payout.toString(),
                        status,
                        "AC04",
                        new Money(net, EUR),
                        null,
                        NOW));
        fresh();
    }

    private void decide(UUID payout, PayoutVerdict verdict) {
        services.person = "finance";
        services.cases.propose(new PayoutId(payout), verdict);
        services.person = "finance2";
        services.cases.confirm(new PayoutId(payout), verdict);
        fresh();
    }

    private String balances() {
        return "payable %d debt %d"
                .formatted(
                        balance(AccountKind.AFFILIATE_PAYABLE),
                        balance(AccountKind.AFFILIATE_DEBT));
    }

    private long balance(AccountKind kind) {
        return services.journal.balance(new AccountKey(kind, payee, EUR)).minor();
    }

    private List<Object> openEarnings() {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT amount_minor FROM earning WHERE affiliate_id = :payee AND payout_id IS NULL
                                AND withdrawn_at IS NULL ORDER BY amount_minor""",
                                Long.class)
                        .setParameter("payee", payee)
                        .getResultList();
        return List.copyOf(found);
    }

    private Object state(UUID sale) {
        return one(
                "SELECT status || ' ' || coalesce(reversal_reason, 'null') FROM commission WHERE id"
                        + " = :id",
                sale);
    }

    private Object one(String sql, UUID id) {
        return entityManager.createNativeQuery(sql).setParameter("id", id).getSingleResult();
    }

    private void fresh() {
        entityManager.flush();
        entityManager.clear();
    }
}
