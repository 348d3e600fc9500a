package org.creatorconnect.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

class TranchePlanTest {

    @Test
    void seventyThirtyOf200() {
        assertThat(Fixtures.seventyThirty().split(euro(20_000)))
                .containsExactly(euro(14_000), euro(6_000));
    }

    @Test
    void theLastTakesTheRemainder() {
        TranchePlan thirds =
                new TranchePlan(
                        List.of(
                                new TrancheShare(33, 0),
                                new TrancheShare(33, 5),
                                new TrancheShare(34, 9)));
        assertThat(thirds.split(euro(1))).containsExactly(euro(0), euro(0), euro(1));
        assertThat(thirds.split(euro(101))).containsExactly(euro(33), euro(33), euro(35));
    }

    @Test
    void partsAlwaysAddUpAndAreNeverNegative() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Money whole = euro(random.nextLong(1_000_000_000_000L));
            TranchePlan plan = plan(random);
            List<Money> parts = plan.split(whole);
            assertThat(parts).hasSameSizeAs(plan.shares()).noneMatch(Money::isNegative);
            assertThat(parts.stream().reduce(euro(0), Money::plus)).isEqualTo(whole);
        }
    }

    @Test
    void stayLiveDaysPutOffTheLastPartOnly() {
        assertThat(Fixtures.seventyThirty().stayingLive(45).shares())
                .containsExactly(new TrancheShare(70, 0), new TrancheShare(30, 45));
        assertThat(Fixtures.seventyThirty().stayingLive(10)).isEqualTo(Fixtures.seventyThirty());
        assertThat(TranchePlan.AT_ONCE.stayingLive(0)).isEqualTo(TranchePlan.AT_ONCE);
    }

    @Test
    void aPlanThatDoesNotAddUpCannotBeMade() {
        assertThatThrownBy(
                        () ->
                                new TranchePlan(
                                        List.of(new TrancheShare(70, 0), new TrancheShare(20, 30))))
                .hasMessageContaining("100 percent");
        assertThatThrownBy(() -> new TranchePlan(List.of())).hasMessageContaining("tranches");
        assertThatThrownBy(
                        () ->
                                new TranchePlan(
                                        List.of(new TrancheShare(70, 3), new TrancheShare(30, 3))))
                .hasMessageContaining("later");
        assertThatThrownBy(() -> new TrancheShare(0, 0)).hasMessageContaining("percent");
        assertThatThrownBy(() -> new TrancheShare(50, 366)).hasMessageContaining("days");
    }

    private static TranchePlan plan(Random random) {
        List<TrancheShare> shares = new ArrayList<>();
        int left = 100;
        int day = 0;
        while (shares.size() < TranchePlan.MOST - 1 && left > 1 && random.nextInt(4) > 0) {
            int percent = 1 + random.nextInt(left - 1);
            shares.add(new TrancheShare(percent, day));
            left -= percent;
            day += 1 + random.nextInt(20);
        }
        shares.add(new TrancheShare(left, day));
        return new TranchePlan(shares);
    }
}
