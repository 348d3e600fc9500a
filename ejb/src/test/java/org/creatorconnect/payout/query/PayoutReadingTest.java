package org.creatorconnect.payout.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.ReportEffect;
import org.creatorconnect.payout.VerdictEffect;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

class PayoutReadingTest extends PaidRunsTest {

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
        UUID settled = settledCase(unknown);
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

    private UUID settledCase(UUID unknown) {
        return rows.row(
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
    }

    private static PayoutFilter find(String search) {
        return new PayoutFilter(Set.of(), Period.ALWAYS, search);
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
}
