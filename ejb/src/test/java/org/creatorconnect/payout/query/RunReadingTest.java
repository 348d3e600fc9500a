package org.creatorconnect.payout.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutExclusion;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.junit.jupiter.api.Test;

class RunReadingTest extends PaidRunsTest {

    @Test
    void everyOrderOfTheRunsIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                PayoutRunQueries.SORTINGS, PAGE, place -> runs.runs(RunFilter.NONE, place));
    }

    @Test
    void aRunIsFoundByNumberAuthorStateAndCutOff() {
        RunRow row = runs.run(new PayoutRunId(run));
        assertThat(found(Long.toString(row.number()))).contains(run);
        assertThat(found("FINANCE-OF-RUNS")).hasSize(10).contains(run);
        assertThat(found("nobody%")).isEmpty();
        Period before = new Period(null, NOW.minus(Duration.ofDays(400)));
        assertThat(runs.total(new RunFilter(Set.of(), before, "")).counted()).isZero();
        Period now = new Period(NOW.minus(Duration.ofDays(20)), NOW.plusSeconds(1));
        RunFilter approved = new RunFilter(Set.of(PayoutRunStatus.APPROVED), now, "of-runs");
        assertThat(runs.total(approved).counted()).isEqualTo(10);
    }

    @Test
    void aRunSaysHowFarItsPayoutsAreAndUntilWhenItIsToBeDecided() {
        payout(run, rows.affiliate("Leo"), method(mara, 2), "RETURNED");
        rows.bare(
                "deadline",
                "kind",
                "PAYOUT_RUN_DECISION",
                "subject_id",
                run,
                "due_at",
                NOW,
                "attempt_at",
                NOW);
        RunRow row = runs.run(new PayoutRunId(run));
        assertThat(row.progress()).isEqualTo(new RunProgress(run, 2, 1, 1, 0));
        assertThat(row.dueAt()).isEqualTo(NOW);
        assertThat(runs.runs(RunFilter.in(Set.of()), Place.start(100)).rows()).contains(row);
        UUID empty = run("DRAFT");
        assertThat(runs.run(new PayoutRunId(empty)).progress()).isEqualTo(new RunProgress(empty));
    }

    @Test
    void whoIsKeptBackIsReadTheLargestAmountsFirstAndCountedByReason() {
        UUID leo = rows.affiliate("Leo");
        exclude(mara, "NO_TAX_FORM", 5);
        exclude(leo, "BANNED", 9);
        exclude(rows.affiliate("Ines"), "BANNED", 1);
        assertThat(runs.exclusions(new PayoutRunId(run), 2))
                .containsExactly(
                        new ExclusionRow(
                                leo, "Leo", PayoutExclusion.Reason.BANNED, Money.of(9, "SEK")),
                        new ExclusionRow(
                                mara,
                                "Mara Berg",
                                PayoutExclusion.Reason.NO_TAX_FORM,
                                Money.of(5, "SEK")));
        assertThat(runs.exclusions(new PayoutRunId(run))).hasSize(3);
        assertThat(runs.exclusionCounts(new PayoutRunId(run)))
                .containsExactly(
                        new ExclusionCount(PayoutExclusion.Reason.BANNED, 2),
                        new ExclusionCount(PayoutExclusion.Reason.NO_TAX_FORM, 1));
    }

    @Test
    void theMinimumThatHoldsIsTheNewestThatHasBegun() {
        PayoutMinimums minimums = with(new PayoutMinimums(CLOCK));
        assertThat(minimums.all()).containsEntry("EUR", Money.of(1000, "EUR"));
        assertThat(minimums.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        with(new PayoutCurrencyQueries(CLOCK)).currencies());
        Instant before = Instant.parse("2019-01-01T00:00:00Z");
        assertThat(with(new PayoutMinimums(() -> before)).all()).isEmpty();
    }

    private List<UUID> found(String search) {
        List<UUID> ids = new ArrayList<>();
        runs.runs(new RunFilter(Set.of(), Period.ALWAYS, search), Place.start(100))
                .rows()
                .forEach(row -> ids.add(row.id()));
        return ids;
    }

    private void exclude(UUID affiliate, String reason, long minor) {
        rows.bare(
                "payout_exclusion",
                "run_id",
                run,
                "affiliate_id",
                affiliate,
                "reason",
                reason,
                "amount_minor",
                minor);
    }
}
