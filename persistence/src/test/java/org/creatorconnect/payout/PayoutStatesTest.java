package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

/** The tables of states of runs and payouts, written down a second time. */
class PayoutStatesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final RunTotals TOTALS =
            new RunTotals(2, new Money(5_000, Currency.getInstance("EUR")), "digest");

    @Test
    void aRunGoesBackToDraftOnlyBeforeItsApproval() {
        Set<String> steps = new TreeSet<>();
        for (PayoutRunStatus from : PayoutRunStatus.values()) {
            from.successors().forEach(to -> steps.add(from + ">" + to));
        }
        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "DRAFT>AWAITING_APPROVAL",
                        "DRAFT>CANCELED",
                        "AWAITING_APPROVAL>DRAFT",
                        "AWAITING_APPROVAL>APPROVED",
                        "AWAITING_APPROVAL>CANCELED",
                        "APPROVED>DISPATCHED",
                        "DISPATCHED>COMPLETED");
    }

    @Test
    void aPayoutEndsSettledFailedReturnedOrCanceled() {
        Set<String> steps = new TreeSet<>();
        for (PayoutStatus from : PayoutStatus.values()) {
            from.successors().forEach(to -> steps.add(from + ">" + to));
        }
        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "CREATED>INSTRUCTED",
                        "CREATED>CANCELED",
                        "INSTRUCTED>ACCEPTED",
                        "INSTRUCTED>SETTLED",
                        "INSTRUCTED>FAILED",
                        "INSTRUCTED>UNKNOWN",
                        "ACCEPTED>SETTLED",
                        "ACCEPTED>FAILED",
                        "ACCEPTED>UNKNOWN",
                        "UNKNOWN>ACCEPTED",
                        "UNKNOWN>SETTLED",
                        "UNKNOWN>FAILED",
                        "SETTLED>RETURNED");
    }

    @Test
    void anUnansweredPayoutIsNotEnded() {
        assertThat(PayoutStatus.values())
                .filteredOn(PayoutStatus::isEnded)
                .containsExactlyInAnyOrder(
                        PayoutStatus.SETTLED,
                        PayoutStatus.CANCELED,
                        PayoutStatus.FAILED,
                        PayoutStatus.RETURNED);
    }

    @Test
    void everyStepThatTheTableDoesNotNameIsRefused() {
        PayoutRun run = run();
        assertThatThrownBy(() -> run.approve("finance2", NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> run.dispatched(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> run.completed(NOW)).isInstanceOf(StateForbids.class);
        run.submit(TOTALS, "finance", NOW);
        assertThatThrownBy(() -> run.submit(TOTALS, "finance", NOW))
                .isInstanceOf(StateForbids.class);
        run.approve("finance2", NOW);
        assertThatThrownBy(() -> run.cancel("finance", "late", NOW))
                .isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> run.lapse(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> run.returnToDraft(TOTALS)).isInstanceOf(StateForbids.class);
        run.dispatched(NOW);
        run.completed(NOW);
        assertThatThrownBy(() -> run.cancel("finance", "late", NOW))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void theAuthorIsRefusedWhateverTheState() {
        PayoutRun run = run();
        assertThatThrownBy(() -> run.approve("finance", NOW)).isInstanceOf(ApproverIsAuthor.class);
        run.submit(TOTALS, "finance", NOW);
        assertThatThrownBy(() -> run.approve("finance", NOW)).isInstanceOf(ApproverIsAuthor.class);
        assertThat(run.status()).isEqualTo(PayoutRunStatus.AWAITING_APPROVAL);
    }

    @Test
    void whoSubmittedSomebodyElsesRunIsRefusedToo() {
        PayoutRun run = run();
        run.submit(TOTALS, "finance2", NOW);
        assertThatThrownBy(() -> run.approve("finance2", NOW)).isInstanceOf(ApproverIsAuthor.class);
        assertThatThrownBy(() -> run.approve("finance", NOW)).isInstanceOf(ApproverIsAuthor.class);
        run.approve("finance3", NOW);
        assertThat(run.approver()).contains("finance3");
    }

    @Test
    void aRunThatIsADraftAgainHasNoSubmitter() {
        PayoutRun run = run();
        run.submit(TOTALS, "finance2", NOW);
        run.returnToDraft(TOTALS);
        run.submit(TOTALS, "finance3", NOW);
        run.approve("finance2", NOW);
        assertThat(run.status()).isEqualTo(PayoutRunStatus.APPROVED);
    }

    private static PayoutRun run() {
        return new PayoutRun(new PayoutRunId(UUID.randomUUID()), 1, NOW, TOTALS, "finance", NOW);
    }
}
