package org.creatorconnect.payout.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutVerdict;

/** One payee's sales, told step by step. */
final class SalesOfOne {

    static final Currency EUR = Currency.getInstance("EUR");

    final MoneyServices services;
    private final ManySales sales;
    private final Instant now;
    private UUID payee;
    private int next;

    SalesOfOne(MoneyServices services, Instant now) {
        this.services = services;
        this.now = now;
        sales = new ManySales(services.rows.entityManager, new Random(7), "EUR", now);
        anotherPayee();
    }

    /** From now on it is about somebody else. */
    void anotherPayee() {
        payee = sales.payees(1).get(0);
    }

    UUID payee() {
        return payee;
    }

    /** From now on it is about this one. */
    void payee(UUID whose) {
        this.payee = whose;
    }

    /** Everything that does not hold of all that was done. */
    List<Finding> findings() {
        EntityManager rows = services.rows.entityManager;
        rows.flush();
        rows.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
        List<Finding> findings = new ArrayList<>();
        services.rows.laws().forEach(law -> findings.addAll(law.violations(10)));
        return findings;
    }

    UUID earned(long amount) {
        UUID sale = pending(amount);
        approved(sale);
        return sale;
    }

    /** A sale that waits for its approval. */
    UUID pending(long amount) {
        Commission made = sales.sale(payee, amount);
        services.books.accrue(List.of(made), now);
        fresh();
        return made.id().value();
    }

    void approved(UUID sale) {
        services.commissions.approve(new OrderId(sale), ApprovalReason.COMPLETED);
        fresh();
    }

    void refund(UUID sale, long basisPoints) {
        long paid =
                ((Number) one("SELECT paid_minor FROM shop_order WHERE id = :id", sale))
                        .longValue();
        Money amount = new Money(paid * basisPoints / 10_000, EUR);
        tell(sale, OrderEventType.REFUNDED, Optional.of(amount));
    }

    void tell(UUID sale, OrderEventType type, Optional<Money> amount) {
        services.tell(
                sales.merchant,
                new OrderId(sale).text(),
                new EventContent("e" + next++, type, amount, List.of()));
        fresh();
    }

    PayoutRunId submitted() {
        services.rows.person = "finance";
        PayoutRunId run = services.runs.preview(() -> null, () -> EUR);
        services.runs.submit(run);
        fresh();
        return run;
    }

    void approve(PayoutRunId run) {
        String digest = (String) one("SELECT digest FROM payout_run WHERE id = :id", run.value());
        services.rows.person = "finance2";
        try {
            services.approval.approve(run, digest);
        } finally {
            services.rows.person = "finance";
            fresh();
        }
    }

    UUID inPayout() {
        PayoutRunId run = submitted();
        approve(run);
        return (UUID) one("SELECT id FROM payout WHERE run_id = :id", run.value());
    }

    void report(UUID payout, PaymentStatus status) {
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
                        now));
        fresh();
    }

    void decide(UUID payout, PayoutVerdict verdict) {
        services.rows.person = "finance";
        services.cases.propose(new PayoutId(payout), verdict);
        services.rows.person = "finance2";
        services.cases.confirm(new PayoutId(payout), verdict);
        fresh();
    }

    String balances() {
        return "payable %d debt %d"
                .formatted(
                        balance(AccountKind.AFFILIATE_PAYABLE),
                        balance(AccountKind.AFFILIATE_DEBT));
    }

    long balance(AccountKind kind) {
        return services.rows.journal.balance(new AccountKey(kind, payee, EUR)).minor();
    }

    List<Object> openEarnings() {
        List<?> found =
                services.rows
                        .entityManager
                        .createNativeQuery(
                                """
                                SELECT amount_minor FROM earning WHERE affiliate_id = :payee AND payout_id IS NULL
                                AND withdrawn_at IS NULL ORDER BY amount_minor""",
                                Long.class)
                        .setParameter("payee", payee)
                        .getResultList();
        return List.copyOf(found);
    }

    Object state(UUID sale) {
        return one(
                "SELECT status || ' ' || coalesce(reversal_reason, 'null') FROM commission WHERE id"
                        + " = :id",
                sale);
    }

    private Object one(String sql, UUID id) {
        return services.rows
                .entityManager
                .createNativeQuery(sql)
                .setParameter("id", id)
                .getSingleResult();
    }

    private void fresh() {
        services.rows.entityManager.flush();
        services.rows.entityManager.clear();
    }
}
