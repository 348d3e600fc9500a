package org.creatorconnect.foundation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who acts for whom, and that everybody gets what became of their own. */
class TogetherTest {

    private static final int MOST = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch held = new CountDownLatch(1);
    private final Queue<List<Integer>> acts = new ConcurrentLinkedQueue<>();
    private final Together<Integer, Integer> together =
            new Together<>("numbers", MOST, this::doubled);

    @AfterEach
    void stop() {
        held.countDown();
        threads.shutdownNow();
    }

    @Test
    void whoComesAloneActsAtOnce() {
        held.countDown();
        assertThat(together.act(3)).contains(6);
        assertThat(acts).containsExactly(List.of(3));
    }

    @Test
    void whatComesWhileOneActsSharesTheNextActs_AndNoneIsLargerThanAllowed() throws Exception {
        List<Future<Optional<Integer>>> all = new ArrayList<>();
        all.add(threads.submit(() -> together.act(0)));
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
        IntStream.rangeClosed(1, 10)
                .forEach(number -> all.add(threads.submit(() -> together.act(number))));
        while (together.waiting() < 10) {
            Thread.onSpinWait();
        }
        held.countDown();
        for (int number = 0; number <= 10; number++) {
            assertThat(all.get(number).get(10, TimeUnit.SECONDS)).contains(2 * number);
        }
        assertThat(acts).extracting(List::size).containsExactly(1, MOST, MOST, 2);
    }

    @Test
    void whatIsLeftAndWhatFailsIsToldToThoseWhoseItWas() {
        held.countDown();
        assertThat(together.act(-1)).isEmpty();
        assertThat(together.act(13)).isEmpty();
        assertThat(together.act(1)).contains(2);
    }

    private List<Optional<Integer>> doubled(List<Integer> all) {
        acts.add(all);
        entered.countDown();
        try {
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (all.contains(13)) {
            throw new IllegalStateException("one of them");
        }
        return all.stream().map(one -> Optional.of(2 * one).filter(two -> two >= 0)).toList();
    }
}
