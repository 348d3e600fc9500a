package org.creatorconnect.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

/** A wish to have one's account deleted is taken back, put off, or done for good. */
class AccountClosureTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");

    private final AccountClosure closure = closure(Optional.empty());

    @Test
    void itWaitsForFourteenDays() {
        assertThat(closure.isAsked()).isTrue();
        assertThat(closure.dueAt()).isEqualTo(ASKED.plus(Duration.ofDays(14)));
        assertThat(closure.isPutOff()).isFalse();
    }

    @Test
    void whatWasTakenBackIsNeitherDoneNorTakenBackAgain() {
        closure.withdraw(ASKED.plusSeconds(1));
        assertThat(closure.status()).isEqualTo(AccountClosureStatus.WITHDRAWN);
        assertThatThrownBy(() -> closure.withdraw(ASKED)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> closure.finish(false, ASKED)).isInstanceOf(StateForbids.class);
    }

    @Test
    void whatIsDoneStaysDone() {
        closure.finish(false, closure.dueAt());
        assertThat(closure.status()).isEqualTo(AccountClosureStatus.DONE);
        assertThat(closure.recordsUntil()).isEmpty();
        assertThatThrownBy(() -> closure.withdraw(ASKED)).isInstanceOf(StateForbids.class);
    }

    @Test
    void whatStopsItPutsItOffByADay() {
        closure.putOff(closure.dueAt());
        assertThat(closure.isAsked()).isTrue();
        assertThat(closure.isPutOff()).isTrue();
        assertThat(closure.dueAt()).isEqualTo(ASKED.plus(Duration.ofDays(15)));
    }

    @Test
    void recordsOfWhoWasPaidAreKeptForTenYearsAndDroppedOnce() {
        AccountClosure paid = closure(Optional.of(new AffiliateId(UUID.randomUUID())));
        paid.finish(true, Instant.parse("2028-02-29T10:00:00Z"));
        assertThat(paid.recordsUntil()).contains(Instant.parse("2038-02-28T10:00:00Z"));
        assertThat(paid.dropRecords()).isTrue();
        assertThat(paid.dropRecords()).isFalse();
    }

    @Test
    void whoWasNeverPaidLeavesNoRecords() {
        AccountClosure unpaid = closure(Optional.of(new AffiliateId(UUID.randomUUID())));
        unpaid.finish(false, ASKED);
        assertThat(unpaid.recordsUntil()).isEmpty();
        closure.finish(true, ASKED);
        assertThat(closure.recordsUntil()).isEmpty();
    }

    @Test
    void theRefusalNamesAllThatStopsItWithTheAmounts() {
        List<Stop> stops =
                List.of(
                        new Stop(StopReason.OPEN_MONEY, List.of(Money.of(1250, "EUR"))),
                        Stop.of(StopReason.BAN));
        assertThat(new ClosureStopped(stops))
                .hasMessageContaining("OPEN_MONEY of ")
                .hasMessageContaining("12.50")
                .hasMessageContaining("BAN");
    }

    private static AccountClosure closure(Optional<AffiliateId> affiliate) {
        return new AccountClosure(
                new AccountClosureId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                affiliate,
                ASKED);
    }
}
