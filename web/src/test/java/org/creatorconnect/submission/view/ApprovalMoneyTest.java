package org.creatorconnect.submission.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.assignment.query.TrancheRow;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;

class ApprovalMoneyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void whatIsDueAtOnceLeavesTheEscrowAndTheRestStays() {
        ApprovalMoney money =
                ApprovalMoney.of(
                        eur(49_500),
                        List.of(part(1, 70, 0, 31_500, 3_150), part(2, 30, 30, 13_500, 1_350)),
                        NOW);

        assertThat(money.toCreator()).isEqualTo(eur(31_500));
        assertThat(money.toPlatform()).isEqualTo(eur(3_150));
        assertThat(money.platformInAll()).isEqualTo(eur(4_500));
        assertThat(money.percentNow()).isEqualTo(70);
        assertThat(money.after()).isEqualTo(eur(14_850));
        assertThat(money.later())
                .containsExactly(
                        new ApprovalMoney.Later(30, eur(13_500), NOW.plus(Duration.ofDays(30))));
    }

    @Test
    void aFeeThatIsPaidOnlyLaterPaysNothingAtOnce() {
        ApprovalMoney money =
                ApprovalMoney.of(eur(22_000), List.of(part(1, 100, 14, 20_000, 2_000)), NOW);

        assertThat(money.toCreator().isZero()).isTrue();
        assertThat(money.after()).isEqualTo(eur(22_000));
    }

    @Test
    void aTaskThatPaysBySaleMovesNothing() {
        ApprovalMoney money = ApprovalMoney.of(eur(0), List.of(part(1, 100, 0, 0, 0)), NOW);

        assertThat(money.toCreator().isZero()).isTrue();
        assertThat(money.after().isZero()).isTrue();
    }

    private static TrancheRow part(int position, int percent, int days, long fee, long platform) {
        return new TrancheRow(
                position, percent, days, eur(fee), eur(platform), TrancheStatus.HELD, null);
    }

    private static Money eur(long minor) {
        return Money.of(minor, "EUR");
    }
}
