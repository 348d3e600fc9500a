package org.creatorconnect.dispute.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.assignment.query.TrancheRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.roster.AgencyShare;
import org.junit.jupiter.api.Test;

/** Who decides sees to the cent who gets what. */
class DisputeMoneyTest {

    private static final Optional<AgencyShare> FIFTEEN = Optional.of(new AgencyShare(1_500));

    @Test
    void twoHundredSplitSixtyToForty() {
        assertThat(money(20_000, 2_000).split(euro(12_000)))
                .isEqualTo(
                        new DisputeMoney.Outcome(
                                euro(10_200), euro(1_800), euro(1_200), euro(8_800)));
    }

    @Test
    void oneSideGetsAllOfIt() {
        assertThat(money(20_000, 2_000).forCreator())
                .isEqualTo(
                        new DisputeMoney.Outcome(euro(17_000), euro(3_000), euro(2_000), euro(0)));
        assertThat(money(20_000, 2_000).forMerchant())
                .isEqualTo(new DisputeMoney.Outcome(euro(0), euro(0), euro(0), euro(22_000)));
    }

    @Test
    void whatIsShownIsAlwaysTheWhole() {
        Random random = new Random(174);
        for (int i = 0; i < 5_000; i++) {
            long fee = 2 + random.nextLong(1_000_000);
            long platform = random.nextLong(fee);
            DisputeMoney.Outcome outcome =
                    money(fee, platform).split(euro(1 + random.nextLong(fee - 1)));
            assertThat(outcome.paid().plus(outcome.merchant())).isEqualTo(euro(fee + platform));
        }
    }

    @Test
    void allOfTheFeeIsNoSplit() {
        assertThatThrownBy(() -> money(20_000, 2_000).split(euro(20_000)))
                .isInstanceOf(ValidationFailed.class);
    }

    /** With what a dispute awarded before, which is no part of the plan. */
    private static DisputeMoney money(long fee, long platform) {
        TrancheRow plan = row(100, euro(fee), euro(platform));
        TrancheRow award = row(0, euro(fee / 2), euro(platform / 2));
        return DisputeMoney.of(euro(fee), List.of(plan, award), FIFTEEN);
    }

    private static TrancheRow row(int percent, Money fee, Money platformFee) {
        return new TrancheRow(1, percent, 0, fee, platformFee, TrancheStatus.HELD, null);
    }

    private static Money euro(long minor) {
        return Money.of(minor, "EUR");
    }
}
