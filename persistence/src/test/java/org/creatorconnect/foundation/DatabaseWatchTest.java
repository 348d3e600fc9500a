package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatabaseWatchTest {

    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicBoolean answers = new AtomicBoolean(true);

    @Test
    void aDatabaseThatSaysNothingIsAwayAfterTwentyLooksAndAllWaitingIsEnded() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        DatabaseWatch watch =
                new DatabaseWatch(
                        () -> {
                            asked.countDown();
                            await(answer);
                            return true;
                        },
                        ended::incrementAndGet);
        Thread asking = new Thread(watch::ask);
        asking.start();
        asked.await(10, TimeUnit.SECONDS);
        look(watch, DatabaseWatch.MOST_LOOKS - 1);
        assertThat(watch.isAway()).isFalse();
        assertThat(ended.get()).isZero();
        look(watch, 3);
        assertThat(watch.isAway()).isTrue();
        assertThat(ended.get()).isEqualTo(3);
        answer.countDown();
        asking.join(10_000);
        assertThat(watch.isAway()).isFalse();
    }

    @Test
    void aDatabaseThatRefusesIsAwayAtOnceAndBackWithItsFirstAnswer() {
        DatabaseWatch watch = new DatabaseWatch(answers::get, ended::incrementAndGet);
        answers.set(false);
        watch.ask();
        assertThat(watch.isAway()).isTrue();
        look(watch, 1);
        assertThat(ended.get()).isEqualTo(1);
        answers.set(true);
        watch.ask();
        assertThat(watch.isAway()).isFalse();
        look(watch, 100);
        assertThat(ended.get()).isEqualTo(1);
    }

    @Test
    void whileNothingIsAskedNobodysSilenceCounts() {
        DatabaseWatch watch = new DatabaseWatch(answers::get, ended::incrementAndGet);
        look(watch, 1_000);
        assertThat(watch.isAway()).isFalse();
    }

    private static void look(DatabaseWatch watch, int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
