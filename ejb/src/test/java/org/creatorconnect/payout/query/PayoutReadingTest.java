package org.creatorconnect.payout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.PayoutExclusion;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.ReportEffect;
import org.creatorconnect.payout.VerdictEffect;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PayoutReadingTest extends DatabaseTest {

    private static final int PAGE = 3;
    private static final List<String> STATES = List.of("CREATED", "SETTLED", "FAILED", "UNKNOWN");

    private final Random random = new Random(12);
    private TestRows rows;
    private PayoutRunQueries runs;
    private PayoutQueries payouts;
    private UUID run;
    private UUID mara;
    private UUID payout;

    @BeforeEach
    void pay() {
        rows = new TestRows(entityManager, NOW);
        runs = with(new PayoutRunQueries());
        payouts = with(new PayoutQueries(new Anybody()));
        mara = rows.affiliate("Mara Berg");
        UUID method = method(mara, 1);
        for (int i = 0; i < 10; i++) {
            run = run("APPROVED");
            payout = payout(run, mara, method, STATES.get(i % STATES.size()));
        }
    }

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
        assertThat(runs.run(new PayoutRunId(empty)).progress()).isEqualTo(RunProgress.none(empty));
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
    void everyOrderOfARunsPayoutsIsPagedBothWaysWithoutGaps() {
        for (int i = 0; i < 9; i++) {
            UUID affiliate = rows.affiliate("Payee " + i % 4);
            payout(run, affiliate, method(affiliate, 1), STATES.get(i % STATES.size()));
        }
        PayoutRunId id = new PayoutRunId(run);
        ListingLaw.holds(
                PayoutQueries.SORTINGS, PAGE, place -> payouts.ofRun(id, PayoutFilter.NONE, place));
        assertThat(payouts.total(id, PayoutFilter.NONE).counted()).isEqualTo(10);
        assertThat(payouts.total(id, find("payee 1")).counted()).isEqualTo(2);
        assertThat(payouts.total(id, find("se** 1")).counted()).isEqualTo(10);
        assertThat(payouts.total(id, PayoutFilter.in(Set.of(PayoutStatus.UNKNOWN))).counted())
                .isEqualTo(2);
    }

    @Test
    void everyOrderOfSomebodysPayoutsIsPagedBothWaysWithoutGaps() {
        AffiliateId own = new AffiliateId(mara);
        payout(run("AWAITING_APPROVAL"), mara, method(mara, 2), "CREATED");
        ListingLaw.holds(
                PayoutQueries.OWN_SORTINGS,
                PAGE,
                place -> payouts.ofAffiliate(own, PayoutFilter.NONE, place));
        assertThat(payouts.total(own, PayoutFilter.NONE).counted()).isEqualTo(10);
        String number = Long.toString(runs.run(new PayoutRunId(run)).number());
        assertThat(payouts.ofAffiliate(own, find(number), Place.start(10)).rows())
                .extracting(PayoutRow::id)
                .contains(payout);
        Period never = new Period(NOW.plusSeconds(1), null);
        assertThat(payouts.total(own, new PayoutFilter(Set.of(), never, "")).counted()).isZero();
    }

    @Test
    void aPayoutTellsWhatThePaymentSystemSaid() {
        rows.bare(
                "payment_report",
                "report_id",
                "r-" + payout,
                "payout_id",
                payout,
                "status",
                "ACSC",
                "occurred_at",
                NOW,
                "received_at",
                NOW,
                "fingerprint",
                "x",
                "effect",
                "SETTLE");
        assertThat(payouts.reports(new PayoutId(payout)))
                .containsExactly(
                        new ReportRow(
                                "r-" + payout,
                                PaymentStatus.ACSC,
                                null,
                                ReportEffect.SETTLE,
                                NOW,
                                NOW));
        assertThat(payouts.payout(new PayoutId(payout)).items()).isZero();
    }

    @Test
    void everyOrderOfAPayoutsEarningsIsPagedBothWaysWithoutGaps() {
        UUID merchant = rows.merchant("Nordlys");
        TestSales sales = new TestSales(rows, merchant);
        sales.product("p-1", "Blue lamp", NOW);
        UUID commission = null;
        for (int i = 0; i < 8; i++) {
            commission =
                    sales.sale("SO-" + i, mara, i % 2 == 0 ? "p-1" : "x-" + i, 1000, NOW)
                            .commission();
            item("COMMISSION", commission, random.nextInt(3) + 1L);
        }
        UUID adjustment = UUID.randomUUID();
        item("ADJUSTMENT", adjustment, 2);
        PayoutItemQueries items = with(new PayoutItemQueries(payouts));
        PayoutId id = new PayoutId(payout);
        ListingLaw.holds(
                PayoutItemQueries.SORTINGS, PAGE, place -> items.items(id, ItemFilter.NONE, place));
        assertThat(items.total(id, new ItemFilter(Set.of(), "blue")).counted()).isEqualTo(4);
        assertThat(items.total(id, new ItemFilter(Set.of(), "x-7")).counted()).isEqualTo(1);
        assertThat(items.total(id, new ItemFilter(Set.of(EarningSource.TRANCHE), "")).counted())
                .isZero();
        assertThat(items.items(id, new ItemFilter(Set.of(), "so-7"), Place.start(9)).rows())
                .extracting(PayoutItemRow::subject, PayoutItemRow::title, PayoutItemRow::note)
                .containsExactly(tuple(commission, "x-7", "SO-7 / L1"));
        Set<EarningSource> adjustments = Set.of(EarningSource.ADJUSTMENT);
        assertThat(items.items(id, new ItemFilter(adjustments, ""), Place.start(9)).rows())
                .extracting(PayoutItemRow::subject, PayoutItemRow::title, PayoutItemRow::note)
                .containsExactly(tuple(adjustment, "", ""));
    }

    @Test
    void aCaseSaysWhatIsKeptBackAndWhatAVerdictWouldBook() {
        UUID unknown = payout(run, rows.affiliate("Leo"), method(mara, 2), "UNKNOWN");
        UUID settled =
                rows.row(
                        "payout_case",
                        "payout_id",
                        unknown,
                        "cause",
                        "NO_ANSWER",
                        "opened_at",
                        NOW.minusSeconds(9),
                        "closed_at",
                        NOW,
                        "verdict",
                        "PAID",
                        "proposed_by",
                        "finance",
                        "proposed_at",
                        NOW,
                        "confirmed_by",
                        "finance2",
                        "effect",
                        "SETTLE_AFTER_FAILURE");
        UUID open =
                rows.row(
                        "payout_case",
                        "payout_id",
                        unknown,
                        "cause",
                        "NO_ANSWER",
                        "opened_at",
                        NOW);
        earning("ADJUSTMENT", UUID.randomUUID(), 7, "case_id", open);
        List<CaseRow> cases = with(new PayoutCaseQueries()).ofPayout(new PayoutId(unknown));
        assertThat(cases).extracting(CaseRow::id).containsExactly(open, settled);
        assertThat(cases.get(0).keptBack()).isEqualTo(Money.of(7, "SEK"));
        assertThat(cases.get(0).isOpen()).isTrue();
        assertThat(cases.get(0).settledLate()).isTrue();
        assertThat(cases.get(0).ifPaid()).isEqualTo(VerdictEffect.SETTLE);
        assertThat(cases.get(0).ifNotPaid()).isEqualTo(VerdictEffect.FAIL);
        assertThat(cases.get(1).verdict()).isEqualTo(PayoutVerdict.PAID);
        assertThat(cases.get(1).keptBack()).isEqualTo(Money.of(0, "SEK"));
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

    private static PayoutFilter find(String search) {
        return new PayoutFilter(Set.of(), Period.ALWAYS, search);
    }

    /** Some with the same cut-off, count or total, so that only the id tells them apart. */
    private UUID run(String status) {
        boolean approved = status.equals("APPROVED");
        long number =
                (long)
                        entityManager
                                .createNativeQuery(
                                        "SELECT nextval('payout_run_number_seq')", Long.class)
                                .getSingleResult();
        return rows.row(
                "payout_run",
                "number",
                number,
                "status",
                status,
                "cut_off",
                NOW.minus(Duration.ofDays(random.nextInt(5))),
                "currency",
                "SEK",
                "author",
                "finance-of-runs",
                "digest",
                "d",
                "payout_count",
                random.nextInt(3),
                "total_minor",
                100L * random.nextInt(3),
                "created_at",
                NOW,
                "approver",
                approved ? "finance2" : null,
                "approved_at",
                approved ? NOW : null);
    }

    private UUID method(UUID affiliate, int version) {
        return rows.row(
                "payout_method",
                "affiliate_id",
                affiliate,
                "method_version",
                version,
                "type",
                "IBAN",
                "details",
                new byte[] {1},
                "mask",
                "SE** 1" + random.nextInt(3),
                "country",
                "SE",
                "created_at",
                NOW,
                "usable_from",
                NOW);
    }

    private UUID payout(UUID of, UUID affiliate, UUID method, String status) {
        long gross = 100L * (2 + random.nextInt(3));
        long recovered = 100L * random.nextInt(2);
        return rows.row(
                "payout",
                "run_id",
                of,
                "affiliate_id",
                affiliate,
                "method_id",
                method,
                "currency",
                "SEK",
                "gross_minor",
                gross,
                "recovered_minor",
                recovered,
                "net_minor",
                gross - recovered,
                "status",
                status,
                "queries_sent",
                0,
                "created_at",
                NOW.minus(Duration.ofDays(random.nextInt(4))));
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

    private void item(String source, UUID of, long minor) {
        rows.bare(
                "payout_item",
                "payout_id",
                payout,
                "earning_id",
                earning(source, of, minor, "payout_id", payout),
                "amount_minor",
                minor);
    }

    private UUID earning(String source, UUID of, long minor, String heldBy, UUID holder) {
        return rows.row(
                "earning",
                "affiliate_id",
                mara,
                "source",
                source,
                "source_id",
                of,
                "amount_minor",
                minor,
                "currency",
                "SEK",
                "payable_at",
                NOW,
                heldBy,
                holder);
    }

    private static final class Anybody extends OwnAffiliates {
        @Override
        public void requireSelfOrStaff(AffiliateId affiliate) {
            // Whose payout it is is looked at elsewhere.
        }
    }
}
