package org.creatorconnect.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void givesTheOddCentToTheLargestRemainderAndThenToTheFirst() {
        assertThat(parts(100, 1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(parts(1, 1, 1, 1)).containsExactly(1L, 0L, 0L);
        assertThat(parts(10, 3, 1)).containsExactly(8L, 2L);
    }

    @Test
    void nothingIsNothingForEach() {
        assertThat(parts(0, 3, 1)).containsExactly(0L, 0L);
        assertThat(parts(0, 0, 0)).containsExactly(0L, 0L);
    }

    @Test
    void refusesToSplitSomethingAmongNobody() {
        assertThatThrownBy(() -> parts(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void splitsAmountsWhoseProductWithAWeightIsBeyondALong() {
        assertThat(parts(3_100_000_000L, 3_100_000_000L)).containsExactly(3_100_000_000L);
        assertThat(parts(Long.MAX_VALUE, 1, 1))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void conservesTheWholeInAHundredThousandSplits() {
        Random random = new Random(20260302);
        for (int round = 0; round < 100_000; round++) {
            long whole = random.nextLong(1_000_000);
            long[] weights =
                    LongStream.generate(() -> random.nextLong(10_000))
                            .limit(1 + random.nextInt(6))
                            .toArray();
            weights[0]++;
            List<Long> parts = parts(whole, weights);
            long total = LongStream.of(weights).sum();
            assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
            for (int i = 0; i < weights.length; i++) {
                assertThat(Math.abs(parts.get(i) * total - whole * weights[i]))
                        .isLessThanOrEqualTo(total);
            }
        }
    }

    private static List<Long> parts(long whole, long... weights) {
        return Split.byLargestRemainder(
                        Money.of(whole, "EUR"), LongStream.of(weights).boxed().toList())
                .stream()
                .map(Money::minor)
                .toList();
    }
}
