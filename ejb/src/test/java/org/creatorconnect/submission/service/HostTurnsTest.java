package org.creatorconnect.submission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creatorconnect.time.LaterPlease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks are held open here; how long they go on is told by a clock that the test moves. */
@Timeout(30)
class HostTurnsTest {

    private static final int WORKERS = 8;
    private static final int AT_ONCE = 3;

    /** Nobody waits as long in a test that passes. */
    private static final Duration LONG = Duration.ofHours(1);

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration TICK = Duration.ofMillis(1);
    private static final String HOST = "silent.example";

    /** Begins where the count of nanoseconds turns negative, which it may do at any time. */
    private final AtomicLong passed = new AtomicLong(Long.MAX_VALUE - 1);

    private final Set<Thread> askers = ConcurrentHashMap.newKeySet();
    private final HostTurns turns = new HostTurns(LONG, this::time);
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore lateAnswers = new Semaphore(0);

    @AfterEach
    void close() {
        answers.release(WORKERS);
        lateAnswers.release(WORKERS);
        workers.shutdownNow();
    }

    @Test
    void aQuickHostIsLookedAtByThreeWorkersAllTheTimeAndPutsNobodyOff() throws Exception {
        AtomicInteger looking = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Supplier<String> quick =
                () -> {
                    most.accumulateAndGet(looking.incrementAndGet(), Math::max);
                    rest(TICK);
                    looking.decrementAndGet();
                    return "seen";
                };
        List<Future<String>> looks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            looks.add(workers.submit(() -> turns.take("quick.example", quick)));
        }
        for (Future<String> look : looks) {
            assertThat(look.get()).isEqualTo("seen");
        }
        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void whoWaitsHasItsTurnAsSoonAsOneIsFree() throws Exception {
        submit(AT_ONCE, turns, answers);
        awaitAskers(AT_ONCE);
        Future<String> waiting = workers.submit(() -> turns.take(HOST, HostTurnsTest::seen));
        awaitAskers(AT_ONCE + 1);
        assertThat(waiting).isNotDone();
        answers.release();
        assertThat(waiting.get()).isEqualTo("seen");
    }

    @Test
    void whoWaitsIsPutOffWhenALookTakesLong() {
        HostTurns impatient = new HostTurns(SHORT, System::nanoTime);
        assertPutOff(
                () -> nested(impatient, AT_ONCE, () -> impatient.take(HOST, HostTurnsTest::seen)));
    }

    @Test
    void nobodyWaitsLongForAQuickHostEither() throws Exception {
        HostTurns impatient = new HostTurns(SHORT, this::time);
        submit(AT_ONCE, impatient, answers);
        awaitAskers(AT_ONCE);
        List<Future<String>> waiting = submit(AT_ONCE + 1, impatient, lateAnswers);
        awaitAskers(AT_ONCE + waiting.size());
        passed.addAndGet(SHORT.toNanos() - 1);
        answers.release(AT_ONCE);
        begun.acquire(2 * AT_ONCE);
        passed.addAndGet(1);
        assertThatThrownBy(() -> firstDone(waiting).get()).hasCauseInstanceOf(LaterPlease.class);
    }

    @Test
    void oneLookThatTakesLongPutsOthersOffAtOnceHoweverYoungTheRestIs() {
        turns.take(
                HOST,
                () -> {
                    passed.addAndGet(LONG.toNanos());
                    return nested(
                            turns,
                            AT_ONCE - 1,
                            () -> {
                                for (int i = 0; i < 100; i++) {
                                    assertPutOff(() -> turns.take(HOST, HostTurnsTest::seen));
                                }
                                return "seen";
                            });
                });
    }

    @Test
    void whileATurnIsFreeASlowHostIsLookedAt() {
        String seen =
                turns.take(
                        HOST,
                        () -> {
                            passed.addAndGet(LONG.toNanos());
                            return turns.take(HOST, HostTurnsTest::seen);
                        });
        assertThat(seen).isEqualTo("seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.silent.example",
                "a.b.silent.example",
                "SILENT.example",
                "silent.example."
            })
    void allNamesOfOneSiteShareItsTurns(String name) {
        nested(
                turns,
                AT_ONCE,
                () -> {
                    passed.addAndGet(LONG.toNanos());
                    assertPutOff(() -> turns.take(name, HostTurnsTest::seen));
                    return "put off";
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick.example", "example", "203.0.113.7", "[2001:db8::7]", "null"})
    void otherSitesAreLookedAtMeanwhile(String name) {
        String seen =
                nested(
                        turns,
                        AT_ONCE,
                        () -> {
                            passed.addAndGet(LONG.toNanos());
                            return turns.take(name, HostTurnsTest::seen);
                        });
        assertThat(seen).isEqualTo("seen");
    }

    @Test
    void namesBelowOneThatManyShareAreSitesOfTheirOwn() {
        String seen =
                turns.take(
                        "ann.github.io",
                        () -> nested(turns, "ben.github.io", AT_ONCE, HostTurnsTest::seen));
        assertThat(seen).isEqualTo("seen");
    }

    @Test
    void aLookThatFailsLeavesItsTurn() {
        for (int i = 0; i < 2 * AT_ONCE; i++) {
            assertThatThrownBy(() -> turns.take(HOST, HostTurnsTest::fail)).hasMessage("no answer");
        }
    }

    @Test
    void whoIsStoppedWhileItWaitsIsPutOff() throws Exception {
        submit(AT_ONCE, turns, answers);
        awaitAskers(AT_ONCE);
        Future<Boolean> waiting =
                workers.submit(
                        () -> {
                            Thread.currentThread().interrupt();
                            assertPutOff(() -> turns.take(HOST, HostTurnsTest::seen));
                            return Thread.interrupted();
                        });
        assertThat(waiting.get()).as("it knows that it was stopped").isTrue();
    }

    private long time() {
        askers.add(Thread.currentThread());
        return passed.get();
    }

    /** Begins so many looks, each of which goes on until it has one of the answers. */
    private List<Future<String>> submit(int count, HostTurns at, Semaphore answers) {
        Supplier<String> held =
                () -> {
                    begun.release();
                    answers.acquireUninterruptibly();
                    return "answered";
                };
        List<Future<String>> looks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            looks.add(workers.submit(() -> at.take(HOST, held)));
        }
        return looks;
    }

    /** Until so many workers look or wait. */
    private void awaitAskers(int count) {
        while (askers.size() < count) {
            rest(TICK);
        }
    }

    private static Future<String> firstDone(List<Future<String>> looks) {
        while (looks.stream().noneMatch(Future::isDone)) {
            rest(TICK);
        }
        return looks.stream().filter(Future::isDone).findFirst().orElseThrow();
    }

    private static String nested(HostTurns at, int depth, Supplier<String> last) {
        return nested(at, HOST, depth, last);
    }

    /** Looks from within a look, so many deep, and there as is given. */
    private static String nested(HostTurns at, String host, int depth, Supplier<String> last) {
        return depth == 0 ? last.get() : at.take(host, () -> nested(at, host, depth - 1, last));
    }

    private static String seen() {
        return "seen";
    }

    private static String fail() {
        throw new IllegalStateException("no answer");
    }

    private static void assertPutOff(Supplier<String> look) {
        assertThatThrownBy(look::get).isInstanceOf(LaterPlease.class);
    }

    private static void rest(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
