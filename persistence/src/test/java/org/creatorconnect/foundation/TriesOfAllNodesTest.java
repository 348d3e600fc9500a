package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.creatorconnect.foundation.TryRepository.Tried;
import org.junit.jupiter.api.Test;

class TriesOfAllNodesTest extends DatabaseTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final byte[] MARA = Digestible.key(1);
    private static final byte[] BO = Digestible.key(2);

    @Test
    void laterTriesDoNotProlongTheWindowOfTheFirst() {
        TryRepository tries = with(new TryRepository());
        Tried first = tries.add(MARA, WINDOW);
        Tried second = tries.add(MARA, Duration.ofHours(9));
        assertThat(first.tries()).isEqualTo(1);
        assertThat(second.tries()).isEqualTo(2);
        assertThat(second.left()).isPositive().isLessThanOrEqualTo(WINDOW);
        assertThat(tries.add(BO, WINDOW).tries()).isEqualTo(1);
    }

    @Test
    void aWindowThatHasEndedCountsNoMore() {
        TryRepository tries = with(new TryRepository());
        tries.add(MARA, WINDOW);
        tries.add(MARA, WINDOW);
        entityManager
                .createNativeQuery(
                        "UPDATE attempt SET ends_at = clock_timestamp() - interval '1 s'")
                .executeUpdate();
        assertThat(tries.isAny(MARA)).isFalse();
        assertThat(tries.add(MARA, WINDOW).tries()).isEqualTo(1);
        tries.add(BO, Duration.ZERO);
        tries.clear();
        assertThat(tries.isAny(MARA)).isTrue();
        assertThat(entityManager.createNativeQuery("SELECT 1 FROM attempt").getResultList())
                .hasSize(1);
    }

    @Test
    void whatWasRightIsTakenBackOrForgotten() {
        TryRepository tries = with(new TryRepository());
        tries.add(MARA, WINDOW);
        tries.takeBack(MARA);
        tries.takeBack(MARA);
        assertThat(tries.isAny(MARA)).isFalse();
        assertThat(tries.add(MARA, WINDOW).tries()).isEqualTo(1);
        tries.forget(MARA);
        assertThat(tries.isAny(MARA)).isFalse();
    }

    @Test
    void manyAtOnceAreNoMoreThanManyAfterAnother() throws Exception {
        byte[] key = Digestible.key(3);
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> counted =
                    IntStream.range(0, 40)
                            .mapToObj(
                                    one ->
                                            nodes.submit(
                                                    () ->
                                                            inTransaction(
                                                                    own ->
                                                                            with(
                                                                                            new TryRepository(),
                                                                                            own)
                                                                                    .add(
                                                                                            key,
                                                                                            WINDOW)
                                                                                    .tries())))
                            .toList();
            for (int at = 0; at < counted.size(); at++) {
                counted.get(at).get();
            }
            int after =
                    inTransaction(own -> with(new TryRepository(), own).add(key, WINDOW).tries());
            assertThat(after).isEqualTo(41);
        } finally {
            nodes.shutdownNow();
            doInTransaction(own -> with(new TryRepository(), own).forget(key));
        }
    }

    private static final class Digestible {

        private Digestible() {}

        static byte[] key(int of) {
            byte[] key = new byte[32];
            key[0] = (byte) of;
            return key;
        }
    }
}
