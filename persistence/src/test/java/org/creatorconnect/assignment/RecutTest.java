package org.creatorconnect.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.task.Fixtures.NOW;
import static org.creatorconnect.task.Fixtures.TEN_PERCENT;
import static org.creatorconnect.task.Fixtures.euro;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.TranchePlan;
import org.creatorconnect.task.TrancheShare;
import org.junit.jupiter.api.Test;

/** Another fee is cut into the parts that are held; what was settled stays as it is. */
class RecutTest {

    private static final int CASES = 20_000;

    @Test
    void aHundredBecomesAHundredAndTwentyWithSeventyPaid() {
        List<Tranche> tranches = tranches(10_000, TEN_PERCENT, 70, 30);
        tranches.get(0).release(NOW);
        Recut cut = Recut.of(tranches, euro(12_000), TEN_PERCENT);
        assertThat(cut.held()).containsExactly(parts(5_000, 500));
        assertThat(cut.whole()).isEqualTo(parts(12_000, 1_200));
    }

    @Test
    void theLastPartTakesTheRemainder() {
        List<Tranche> tranches = tranches(10_000, TEN_PERCENT, 33, 33, 34);
        Recut cut = Recut.of(tranches, euro(10_001), TEN_PERCENT);
        assertThat(cut.held())
                .containsExactly(parts(3_300, 330), parts(3_300, 330), parts(3_401, 340));
    }

    @Test
    void withNothingPaidItIsThePlanOfTheTask() {
        Random random = new Random(227);
        for (int i = 0; i < CASES; i++) {
            int first = 1 + random.nextInt(99);
            Money fee = euro(2 + random.nextLong(1_000_000));
            List<Tranche> before =
                    tranches(1 + random.nextLong(1_000_000), TEN_PERCENT, first, 100 - first);
            List<Tranche> planned = tranches(fee.minor(), TEN_PERCENT, first, 100 - first);
            assertThat(Recut.of(before, fee, TEN_PERCENT).held())
                    .isEqualTo(planned.stream().map(one -> one.parts(fee.currency())).toList());
        }
    }

    @Test
    void whateverIsCutTheSumsAreTheWholeAndNoPartIsNegative() {
        Random random = new Random(1980);
        for (int i = 0; i < CASES; i++) {
            Rate rate = Rate.ofBasisPoints(random.nextInt(3_001));
            long fee = 10 + random.nextLong(1_000_000);
            int first = 1 + random.nextInt(98);
            int second = 1 + random.nextInt(99 - first);
            List<Tranche> all = tranches(fee, rate, first, second, 100 - first - second);
            settleSome(all, random);
            Tranche.Parts settled =
                    all.stream()
                            .filter(one -> !one.isHeld())
                            .map(one -> one.parts(euro(0).currency()))
                            .reduce(parts(0, 0), Tranche.Parts::plus);
            Money next = euro(settled.fee().minor() + 1 + random.nextLong(2_000_000));
            Recut cut = Recut.of(all, next, rate);
            Tranche.Parts sum = cut.held().stream().reduce(settled, Tranche.Parts::plus);
            assertThat(sum).isEqualTo(cut.whole());
            assertThat(sum.fee()).isEqualTo(next);
            assertThat(sum.platformFee()).isEqualTo(rate.of(next).max(settled.platformFee()));
            assertThat(cut.held())
                    .allMatch(one -> !one.fee().isNegative() && !one.platformFee().isNegative());
        }
    }

    @Test
    void aFeeIsNeverLowerThanWhatWasPaid() {
        List<Tranche> tranches = tranches(10_000, TEN_PERCENT, 70, 30);
        tranches.get(0).release(NOW);
        assertThatThrownBy(() -> Recut.of(tranches, euro(7_000), TEN_PERCENT))
                .isInstanceOf(ValidationFailed.class);
        assertThat(Recut.of(tranches, euro(7_001), TEN_PERCENT).sum()).isEqualTo(euro(1));
    }

    private static void settleSome(List<Tranche> all, Random random) {
        int settled = random.nextInt(all.size());
        for (int at = 0; at < settled; at++) {
            if (random.nextBoolean()) {
                all.get(at).release(NOW);
            } else {
                all.get(at).giveBack(NOW);
            }
        }
    }

    private static List<Tranche> tranches(long fee, Rate rate, int... percents) {
        List<TrancheShare> shares = new ArrayList<>();
        for (int at = 0; at < percents.length; at++) {
            shares.add(new TrancheShare(percents[at], at * 30));
        }
        TranchePlan plan = new TranchePlan(shares);
        List<Money> fees = plan.split(euro(fee));
        List<Money> platformFees = plan.split(rate.of(euro(fee)));
        AssignmentId assignment = new AssignmentId(UUID.randomUUID());
        List<Tranche> made = new ArrayList<>();
        for (int at = 0; at < percents.length; at++) {
            made.add(
                    new Tranche(
                            new TrancheId(UUID.randomUUID()),
                            assignment,
                            at + 1,
                            shares.get(at),
                            new Tranche.Parts(fees.get(at), platformFees.get(at))));
        }
        return made;
    }

    private static Tranche.Parts parts(long fee, long platform) {
        return new Tranche.Parts(euro(fee), euro(platform));
    }
}
