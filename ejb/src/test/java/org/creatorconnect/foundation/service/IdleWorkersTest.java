package org.creatorconnect.foundation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class IdleWorkersTest {

    private final IdleWorkers workers = new IdleWorkers(1);
    private final Queue<Runnable> begun = new ArrayDeque<>();

    @Test
    void whoeverIsAtWorkIsNotCalledAgainAndIsWhenDone() {
        assertThat(workers.call(begun::add, () -> {})).isTrue();
        assertThat(workers.call(begun::add, () -> {})).isFalse();
        begun.remove().run();
        assertThat(workers.call(begun::add, () -> {})).isTrue();
        assertThat(begun).hasSize(1);
    }

    @Test
    void workThatFailsLeavesTheWorkerIdle() {
        workers.call(
                begun::add,
                () -> {
                    throw new IllegalStateException("broken");
                });
        assertThatThrownBy(() -> begun.remove().run()).isInstanceOf(IllegalStateException.class);
        assertThat(workers.call(begun::add, () -> {})).isTrue();
    }

    @Test
    void workThatNobodyTakesLeavesTheWorkerIdle() {
        assertThatThrownBy(
                        () ->
                                workers.call(
                                        work -> {
                                            throw new RejectedExecutionException();
                                        },
                                        () -> {}))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(workers.call(begun::add, () -> {})).isTrue();
    }
}
