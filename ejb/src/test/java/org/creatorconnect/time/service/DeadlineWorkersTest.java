package org.creatorconnect.time.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.LaterPlease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineWorkersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONE_HOST = 3;

    private final LinesInMemory deadlines = new LinesInMemory();
    private final CountDownLatch silentHost = new CountDownLatch(1);
    private final AtomicInteger looking = new AtomicInteger();
    private final DeadlineGate gate = new DeadlineGate();
    private final DeadlineWorkers workers = new DeadlineWorkers(work(), gate);

    private record Handler(String kind, boolean looksOutside, Consumer<Deadline> look)
            implements DeadlineHandler {

        @Override
        public void lookFirst(Deadline deadline) {
            look.accept(deadline);
        }

        @Override
        public void lock(UUID subject) {
            // Nobody races for it here.
        }

        @Override
        public void fallDue(Deadline deadline) {
            // That it falls is seen by the lines.
        }
    }

    @BeforeEach
    void open() {
        workers.open(Thread::new);
    }

    @AfterEach
    void close() {
        silentHost.countDown();
        workers.close();
    }

    @Test
    void aHostThatNeverAnswersDelaysNoOtherDeadline() {
        deadlines.add(DeadlineLine.OUTSIDE, "SILENT", 100);
        deadlines.add(DeadlineLine.OUTSIDE, "QUICK", 100);
        deadlines.add(DeadlineLine.INSIDE, "ACT", 100);
        workers.wake();
        assertThat(deadlines.fallWithin(200, Duration.ofSeconds(1))).isTrue();
        assertThat(looking).hasValue(AT_ONE_HOST);
        assertThat(deadlines.putOffWithin(100 - AT_ONE_HOST, Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void oneThatFailsIsNotedAndTheOthersGoOn() {
        deadlines.add(DeadlineLine.INSIDE, "FAIL", 1);
        deadlines.add(DeadlineLine.INSIDE, "HANDLED_BY_NOBODY", 1);
        deadlines.add(DeadlineLine.INSIDE, "ACT", 1);
        workers.wake();
        assertThat(deadlines.fallWithin(1, PATIENCE)).isTrue();
        assertThat(deadlines.failWithin(2, PATIENCE)).isTrue();
    }

    @Test
    void whileTheClockIsMovedNoWorkerBegins() {
        boolean fell =
                gate.alone(
                        () -> {
                            deadlines.add(DeadlineLine.INSIDE, "ACT", 1);
                            workers.wake();
                            return deadlines.fallWithin(1, Duration.ofMillis(200));
                        });
        assertThat(fell).isFalse();
        workers.wake();
        assertThat(deadlines.fallWithin(1, PATIENCE)).isTrue();
    }

    private DueWork work() {
        Map<String, DeadlineHandler> handlers =
                Map.of(
                        "SILENT", new Handler("SILENT", true, deadline -> lookAtSilentHost()),
                        "QUICK", new Handler("QUICK", true, deadline -> {}),
                        "ACT", new Handler("ACT", false, deadline -> {}),
                        "FAIL", new Handler("FAIL", false, deadline -> fail()));
        return new DueWork(deadlines, new DeadlineHandlers(handlers));
    }

    private static void fail() {
        throw new IllegalStateException("it always fails");
    }

    private void lookAtSilentHost() {
        if (looking.incrementAndGet() > AT_ONE_HOST) {
            looking.decrementAndGet();
            throw new LaterPlease("others are looking at it");
        }
        try {
            silentHost.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
