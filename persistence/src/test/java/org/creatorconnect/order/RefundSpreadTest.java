package org.creatorconnect.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

class RefundSpreadTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void aRefundFallsOnTheLinesByWhatWasPaid() {
        assertThat(RefundSpread.over(List.of(line(10900, 10900), line(5000, 5000)), eur(4000)))
                .containsExactly(eur(2742), eur(1258));
    }

    @Test
    void aLineThatHasLessLeftGetsNoMoreThanThat() {
        assertThat(RefundSpread.over(List.of(line(10000, 100), line(10000, 10000)), eur(4000)))
                .containsExactly(eur(100), eur(3900));
    }

    @Test
    void moreThanIsLeftIsRefused() {
        assertThatThrownBy(() -> RefundSpread.over(List.of(line(100, 50), line(100, 0)), eur(51)))
                .isInstanceOf(RefundExceedsLine.class);
    }

    @Test
    void thePartsAlwaysAddUpAndNeverExceedALine() {
        Random random = new Random(99);
        for (int round = 0; round < 20_000; round++) {
            List<RefundSpread.Line> lines = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                long paid = random.nextInt(50_000);
                lines.add(line(paid, paid == 0 ? 0 : random.nextLong(paid + 1)));
            }
            long left = lines.stream().mapToLong(line -> line.left().minor()).sum();
            Money amount = eur(left == 0 ? 0 : random.nextLong(left + 1));
            List<Money> parts = RefundSpread.over(lines, amount);
            assertThat(parts.stream().mapToLong(Money::minor).sum()).isEqualTo(amount.minor());
            assertThat(IntStream.range(0, parts.size()).boxed().toList())
                    .allMatch(i -> parts.get(i).compareTo(lines.get(i).left()) <= 0)
                    .noneMatch(i -> parts.get(i).isNegative());
        }
    }

    private static RefundSpread.Line line(long paid, long left) {
        return new RefundSpread.Line(eur(paid), eur(left));
    }

    private static Money eur(long minor) {
        return new Money(minor, EUR);
    }
}
