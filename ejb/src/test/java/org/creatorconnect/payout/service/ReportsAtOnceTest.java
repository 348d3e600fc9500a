package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.Payout;
import org.creatorconnect.payout.PayoutCase;
import org.creatorconnect.payout.PayoutCaseId;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is acted on together, what is left to be acted on alone, and that both leave the same. */
class ReportsAtOnceTest extends DatabaseTest {

    private static final Money NET = Money.of(200_000, "SEK");

    private MoneyServices services;
    private PayoutRunId run;
    private List<PayoutId> payouts;

    @BeforeEach
    void sendARun() {
        services = new MoneyServices(entityManager, CLOCK);
        ManySales sales = new ManySales(entityManager, new Random(3), "SEK", NOW);
        sales.adjustments(sales.payees(3), 200_000, services.rows.journal);
        run = services.runs.preview(() -> null, () -> Currency.getInstance("SEK"));
        services.runs.submit(run);
        entityManager.flush();
        entityManager.clear();
        services.approve(run, services.digest(run));
        payouts = services.rows.payouts.idsOfRun(run, null, 9);
        services.handover.instructed(List.copyOf(all().values()));
        again();
    }

    @Test
    void whatSettlesARunSettlesItInOneBatch() {
        List<PaymentReport> batch = new ArrayList<>();
        for (PayoutId payout : payouts) {
            batch.add(report(payout, PaymentStatus.ACSC));
            batch.add(report(payout, PaymentStatus.ACCP));
        }
        assertThat(receive(batch)).containsExactlyInAnyOrderElementsOf(batch);
        assertThat(standing()).containsOnly(PayoutStatus.SETTLED);
        assertThat(count("payout_run WHERE status = 'COMPLETED' AND id = ?1", run.value())).isOne();
        assertThat(count("deadline WHERE subject_id = ANY (?1)", (Object) ids())).isZero();
        assertThat(effects()).containsOnly("ACCEPT", "SETTLE").hasSize(6);
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsTakenOverWaitsForItsSettlement() {
        receive(List.of(report(payouts.get(0), PaymentStatus.ACCP)));
        assertThat(standing())
                .containsExactlyInAnyOrder(
                        PayoutStatus.ACCEPTED, PayoutStatus.INSTRUCTED, PayoutStatus.INSTRUCTED);
        assertThat(
                        count(
                                "deadline WHERE kind = 'PAYOUT_ANSWER' AND due_at > ?1",
                                NOW.plus(PayoutPatience.ANSWER_TIME)))
                .isOne();
    }

    @Test
    void whatComesAgainOrSaysSomethingElseIsLeft() {
        PaymentReport first = report(payouts.get(0), PaymentStatus.ACCP);
        receive(List.of(first));
        PaymentReport reused =
                new PaymentReport(
                        first.reportId(),
                        payouts.get(1).text(),
                        PaymentStatus.ACSC,
                        null,
                        NET,
                        null,
                        NOW);
        PaymentReport other =
                new PaymentReport(
                        "other",
                        payouts.get(1).text(),
                        PaymentStatus.ACSC,
                        null,
                        Money.of(1, "SEK"),
                        null,
                        NOW);
        PaymentReport strange =
                new PaymentReport("strange", "no id", PaymentStatus.ACSC, null, NET, null, NOW);
        PaymentReport refused = report(payouts.get(2), PaymentStatus.RJCT);
        PaymentReport good = report(payouts.get(0), PaymentStatus.ACSC);
        assertThat(receive(List.of(first, reused, other, strange, refused, good)))
                .containsExactly(good);
        assertThat(standing())
                .containsExactlyInAnyOrder(
                        PayoutStatus.SETTLED, PayoutStatus.INSTRUCTED, PayoutStatus.INSTRUCTED);
    }

    @Test
    void twoThatSettleTheSamePayoutSettleItOnce() {
        PaymentReport one = report(payouts.get(0), PaymentStatus.ACSC);
        PaymentReport two =
                new PaymentReport(
                        "an answer",
                        payouts.get(0).text(),
                        PaymentStatus.ACSC,
                        null,
                        NET,
                        null,
                        NOW);
        assertThat(receive(List.of(one, two))).containsExactly(one);
        services.reports.receive(two);
        again();
        assertThat(effects()).containsExactlyInAnyOrder("SETTLE", "NOTHING");
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatPeopleAskAboutIsLeftSoThatItsCaseIsClosedToo() {
        services.rows.cases.add(
                new PayoutCase(
                        new PayoutCaseId(UUID.randomUUID()),
                        payouts.get(0),
                        PayoutCase.NO_ANSWER,
                        NOW));
        PaymentReport settled = report(payouts.get(0), PaymentStatus.ACSC);
        assertThat(receive(List.of(settled))).isEmpty();
        services.reports.receive(settled);
        again();
        assertThat(count("payout_case WHERE closed_at IS NULL")).isZero();
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsNotMarkedAsSentIsLeft() {
        insert("UPDATE payout SET status = 'CREATED' WHERE id = ?1", payouts.get(0).value());
        PaymentReport early = report(payouts.get(0), PaymentStatus.ACCP);
        assertThat(receive(List.of(early))).isEmpty();
    }

    private Set<PaymentReport> receive(List<PaymentReport> batch) {
        Set<PaymentReport> done = services.reportsAtOnce.receive(batch);
        again();
        return done;
    }

    private static PaymentReport report(PayoutId payout, PaymentStatus status) {
        return new PaymentReport(
                payout.text() + status, payout.text(), status, null, NET, "provider", NOW);
    }

    private Collection<PayoutStatus> standing() {
        return all().values().stream().map(Payout::status).toList();
    }

    private Map<PayoutId, Payout> all() {
        return services.rows.payouts.lockAll(payouts);
    }

    private UUID[] ids() {
        return payouts.stream().map(PayoutId::value).toArray(UUID[]::new);
    }

    @SuppressWarnings("unchecked")
    private List<String> effects() {
        return entityManager
                .createNativeQuery("SELECT effect FROM payment_report", String.class)
                .getResultList();
    }

    private long count(String rows, Object... values) {
        Query query = entityManager.createNativeQuery("SELECT count(*) FROM " + rows, Long.class);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return (Long) query.getSingleResult();
    }

    private List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        services.rows.laws().forEach(law -> found.addAll(law.violations(9)));
        return found;
    }

    private void again() {
        entityManager.flush();
        entityManager.clear();
    }
}
