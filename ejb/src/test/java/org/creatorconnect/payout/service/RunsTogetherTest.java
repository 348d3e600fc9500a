package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Large runs that pay the same payees are approved at the same moment. */
class RunsTogetherTest extends DatabaseTest {

    /** More than two parts of a run. */
    private static final int PAYEES = 1_100;

    private static final int RUNS = 2;
    private static final Currency CURRENCY = Currency.getInstance("SEK");

    /** What earlier tests rolled back would be read past in every proof of the books. */
    @BeforeAll
    static void clearAway() {
        TestDatabase.get().vacuum();
    }

    @Test
    void runsOverTheSamePayeesWaitForEachOtherAndNeverDeadlock() throws Exception {
        List<PayoutRunId> runs = inTransaction(own -> submitted(new MoneyServices(own, CLOCK)));
        CyclicBarrier start = new CyclicBarrier(RUNS);
        ExecutorService people = Executors.newFixedThreadPool(RUNS);
        try {
            List<Future<PayoutRunStatus>> approvals = new ArrayList<>();
            for (PayoutRunId run : runs) {
                approvals.add(people.submit(() -> approved(run, start)));
            }
            for (Future<PayoutRunStatus> approval : approvals) {
                assertThat(approval.get(3, TimeUnit.MINUTES)).isEqualTo(PayoutRunStatus.APPROVED);
            }
        } finally {
            people.shutdownNow();
        }
        List<Finding> findings = new ArrayList<>();
        new MoneyServices(entityManager, CLOCK)
                .rows
                .laws()
                .forEach(law -> findings.addAll(law.violations(10)));
        assertThat(findings).isEmpty();
    }

    private static List<PayoutRunId> submitted(MoneyServices services) {
        ManySales sales = new ManySales(services.rows.entityManager, new Random(11), "SEK", NOW);
        List<UUID> payees = sales.payees(PAYEES);
        List<PayoutRunId> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            sales.adjustments(payees, 20_000, services.rows.journal);
            PayoutRunId run = services.runs.preview(() -> null, () -> CURRENCY);
            services.runs.submit(run);
            runs.add(run);
        }
        return runs;
    }

    private static PayoutRunStatus approved(PayoutRunId run, CyclicBarrier start) {
        return inTransaction(
                own -> {
                    MoneyServices services = new MoneyServices(own, CLOCK);
                    String digest =
                            (String)
                                    own.createNativeQuery(
                                                    "SELECT digest FROM payout_run WHERE id = :id")
                                            .setParameter("id", run.value())
                                            .getSingleResult();
                    services.rows.person = "finance2";
                    await(start);
                    return services.approval.approve(run, digest);
                });
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await(1, TimeUnit.MINUTES);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
