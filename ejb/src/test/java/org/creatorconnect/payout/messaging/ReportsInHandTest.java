package org.creatorconnect.payout.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.service.PaymentStatusReports;
import org.creatorconnect.payout.service.ReportsAtOnce;
import org.creatorconnect.payout.service.UnusableReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who acts on which report, and that nobody's own is forgotten or taken for done. */
class ReportsInHandTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Together together = new Together();
    private final Alone alone = new Alone();
    private final ReportsInHand reports = new ReportsInHand(together, alone);
    private final ExecutorService consumers = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        consumers.shutdownNow();
    }

    @Test
    void whatComesWhileOneActsIsActedOnInOneTransactionAfterIt() throws Exception {
        together.held = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        all.add(consumers.submit(() -> reports.receive(report("first"))));
        assertThat(together.entered.await(10, TimeUnit.SECONDS)).isTrue();
        for (String id : List.of("a", "b", "c")) {
            all.add(consumers.submit(() -> reports.receive(report(id))));
        }
        while (reports.waiting() < 3) {
            Thread.onSpinWait();
        }
        together.held.countDown();
        for (Future<?> one : all) {
            one.get(10, TimeUnit.SECONDS);
        }
        assertThat(together.batches).hasSize(2);
        assertThat(together.batches).element(1).asList().hasSize(3);
        assertThat(alone.received).isEmpty();
    }

    @Test
    void whatIsNotDoneTogetherIsDoneAlone() {
        together.leaves.add("a");
        reports.receive(report("a"));
        reports.receive(report("b"));
        assertThat(alone.received).containsExactly("a");
    }

    @Test
    void whenTogetherFailsEachIsTakenAloneAndAnswersForItself() {
        together.fails = true;
        alone.refuses = "bad";
        reports.receive(report("good"));
        assertThatThrownBy(() -> reports.receive(report("bad")))
                .isInstanceOf(UnusableReport.class)
                .hasMessage("AMOUNT_MISMATCH");
        assertThat(alone.received).containsExactly("good");
    }

    private static PaymentReport report(String id) {
        return new PaymentReport(
                id, "instruction", PaymentStatus.ACSC, null, Money.of(2_500, "EUR"), null, NOW);
    }

    private static final class Together extends ReportsAtOnce {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final Queue<List<PaymentReport>> batches = new ConcurrentLinkedQueue<>();
        private final Set<String> leaves = new HashSet<>();
        private CountDownLatch held = new CountDownLatch(0);
        private boolean fails;

        @Override
        public Set<PaymentReport> receive(List<PaymentReport> batch) {
            if (fails) {
                throw new IllegalStateException("one of them");
            }
            batches.add(batch);
            entered.countDown();
            await(held);
            Set<PaymentReport> done = new HashSet<>(batch);
            done.removeIf(report -> leaves.contains(report.reportId()));
            return done;
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static final class Alone extends PaymentStatusReports {

        private final Queue<String> received = new ConcurrentLinkedQueue<>();
        private String refuses = "";

        @Override
        public void receive(PaymentReport report) {
            if (report.reportId().equals(refuses)) {
                throw new UnusableReport("AMOUNT_MISMATCH");
            }
            received.add(report.reportId());
        }
    }
}
