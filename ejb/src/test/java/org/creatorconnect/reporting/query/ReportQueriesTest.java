package org.creatorconnect.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creatorconnect.reporting.query.TestVisits.said;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.commission.CommissionSums;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.foundation.service.StandbyLook;
import org.creatorconnect.foundation.service.StandbyReads;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.reporting.query.ReportQuestion.Filter;
import org.creatorconnect.reporting.query.ReportQuestion.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two merchants, two creators, clicks and orders of two weeks, read by whoever may. */
class ReportQueriesTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    private TestRows rows;
    private TestVisits visits;
    private UUID nordlys;
    private UUID solbakken;
    private UUID mara;
    private UUID ida;
    private UUID link;
    private Caller caller;
    private ReportQueries queries;

    @BeforeEach
    void sell() {
        rows = new TestRows(entityManager, NOW);
        visits = new TestVisits(rows, NOW);
        nordlys = rows.merchant("Nordlys");
        solbakken = rows.merchant("Solbakken");
        mara = rows.affiliate("Mara Berg");
        ida = rows.affiliate("Ida Holm");
        link = visits.link(mara, nordlys, "june");
        UUID other = visits.link(ida, nordlys, "");
        visits.clicks(link, TODAY, 40, 30);
        visits.clicks(link, TODAY.minusDays(1), 60, 50);
        visits.clicks(link, TODAY.minusDays(8), 10, 9);
        visits.clicks(other, TODAY, 5, 5);
        TestSales sales = new TestSales(rows, nordlys);
        sales.product("p1", "Lamp", NOW);
        TestSales.Sale two = sales.sale("A-1", mara, "p1", 10_000, NOW);
        sales.line(two.order(), 2, mara, "p2", 5_000, NOW);
        sales.sale("A-2", mara, "p1", 2_000, NOW.minus(Duration.ofDays(1)));
        sales.sale("A-3", mara, "p1", 4_000, NOW.minus(Duration.ofDays(8)));
        sales.sale("A-4", ida, "p1", 1_000, NOW);
        new TestSales(rows, solbakken).sale("B-1", mara, "p9", 7_000, NOW);
        insert(
                "UPDATE commission SET link_id = ?1 WHERE merchant_id = ?2 AND affiliate_id = ?3",
                link,
                nordlys,
                mara);
        with(new CommissionSums()).count(1_000_000);
        // The link of a commission never changes; here it came after the row.
        insert(
                "INSERT INTO commission_uncounted (order_id) SELECT DISTINCT order_id FROM"
                        + " commission");
        with(new CommissionSums()).count(1_000_000);
        queries = new ReportQueries(new Somebody(), with(new StandbyReads(new StandbyLook(null))));
    }

    @Test
    void aCreatorReadsTheirOwnByDayBesideTheTimeBefore() {
        creator(mara);
        Report report = report(ReportDimension.DAY, null);
        assertThat(report.part().rows())
                .extracting(TestVisits::said)
                .containsExactly(
                        "2026-03-02: 40 30 2 2200 0 0 before 0 0 0 0 0 0",
                        "2026-03-01: 60 50 1 200 0 0 before 10 9 1 400 0 0");
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.now().clicks()).isEqualTo(100);
        assertThat(report.now().orders()).isEqualTo(3);
        assertThat(report.now().earned().minor()).isEqualTo(2_400);
        assertThat(report.before().earned().minor()).isEqualTo(400);
    }

    @Test
    void aWeekIsNamedByItsMonday() {
        creator(mara);
        assertThat(report(ReportDimension.WEEK, null).part().rows())
                .extracting(ReportRow::by)
                .containsExactly("2026-03-02", "2026-02-23");
    }

    @Test
    void aMerchantReadsWhatItPaysByCreatorWithTheirNames() {
        merchant(nordlys);
        assertThat(report(ReportDimension.AFFILIATE, null).part().rows())
                .extracting(row -> row.byName() + " " + said(row.now()))
                .containsExactly("Mara Berg 100 80 2 1700 0 0", "Ida Holm 5 5 1 100 0 0");
    }

    @Test
    void anOrderCountsOnceInAllAndOnceWithEachOfItsProducts() {
        merchant(nordlys);
        assertThat(report(ReportDimension.PRODUCT, null).part().rows())
                .extracting(row -> row.byName() + " " + said(row.now()))
                .containsExactly("Lamp null null 3 1300 0 0", "p2 null null 1 500 0 0");
        assertThat(report(ReportDimension.STATUS, null).part().rows())
                .extracting(row -> row.by() + " " + row.now().orders())
                .containsExactly("RECEIVED 3");
    }

    @Test
    void linksAndTheirTextsBringClicksAndOrdersTogether() {
        creator(mara);
        assertThat(report(ReportDimension.SUB_ID_1, ReportDimension.LINK).part().rows())
                .extracting(row -> row.by() + " " + row.then() + " " + said(row.now()))
                .containsExactly(
                        "june " + link + " 100 80 2 1700 0 0",
                        "  null null 1 700 0 0".replace("null", "0"));
    }

    @Test
    void aFilterNarrowsOrdersAndClicks() {
        operator();
        Filter filter = new Filter(nordlys, ida, null, null);
        ReportQuestion one = question(ReportDimension.DAY, null, Scope.OWN, filter);
        assertThat(queries.report(one, Place.start(10)).part().rows())
                .extracting(row -> said(row.now()))
                .containsExactly("5 5 1 100 0 0");
    }

    @Test
    void noCurrencyIsMixedWithAnother() {
        operator();
        insert("UPDATE commission_day SET currency = 'NOK' WHERE merchant_id = ?1", solbakken);
        assertThat(report(ReportDimension.MERCHANT, null).part().rows())
                .extracting(ReportRow::byName)
                .containsExactly("Nordlys");
        assertThat(queries.currencies(Scope.OWN))
                .startsWith(Currency.getInstance("SEK"))
                .contains(Currency.getInstance("NOK"));
    }

    @ParameterizedTest
    @EnumSource(ReportMeasure.class)
    void partByPartInAnyOrderEachRowComesOnceAndBackwardsTheSame(ReportMeasure measure) {
        operator();
        ReportQuestion question =
                question(ReportDimension.DAY, ReportDimension.AFFILIATE, Scope.OWN);
        String sort = measure.name().toLowerCase(Locale.ROOT);
        for (boolean descending : new boolean[] {true, false}) {
            Place all = new Place(sort, descending, "", false, 50);
            List<ReportRow> whole = queries.report(question, all).part().rows();
            assertThat(whole).hasSize(3);
            List<ReportRow> walked = new ArrayList<>();
            String cursor = "";
            Report part;
            do {
                part = queries.report(question, new Place(sort, descending, cursor, false, 1));
                assertThat(part.rows()).isEqualTo(3);
                walked.addAll(part.part().rows());
                cursor = part.part().next();
            } while (cursor != null);
            assertThat(walked).isEqualTo(whole);
            List<ReportRow> back = new ArrayList<>(part.part().rows());
            while (part.part().previous() != null) {
                part =
                        queries.report(
                                question,
                                new Place(sort, descending, part.part().previous(), true, 1));
                back.addAll(part.part().rows());
            }
            Collections.reverse(back);
            assertThat(back).isEqualTo(whole);
        }
    }

    @Test
    void anAgencyReadsItsShareOfItsRosterAndNoClicks() {
        UUID agency = rows.affiliate("Lantern");
        insert(
                """
                INSERT INTO commission_day
                SELECT basis, day, currency, merchant_id, affiliate_id, CAST(?1 AS uuid), link_id, status, product, orders,
                       pending_minor, approved_minor, reversed_minor, 11, 0, 0
                FROM commission_day WHERE affiliate_id = ?2\
                """,
                agency,
                ida);
        creator(agency);
        ReportQuestion question = question(ReportDimension.AFFILIATE, null, Scope.ROSTER);
        assertThat(queries.report(question, Place.start(10)).part().rows())
                .extracting(row -> row.byName() + " " + said(row.now()))
                .containsExactly("Ida Holm null null 1 11 0 0");
        assertThat(report(ReportDimension.MERCHANT, null).part().rows()).isEmpty();
        assertThat(queries.currencies(Scope.ROSTER)).containsExactly(Currency.getInstance("SEK"));
        merchant(nordlys);
        assertThatThrownBy(() -> queries.report(question, Place.start(10)))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("scope");
        assertThatThrownBy(() -> report(ReportDimension.AGENCY, null))
                .hasMessageContaining("by AGENCY is not shown to you");
    }

    @ParameterizedTest
    @EnumSource(ReportParty.class)
    void whoeverAsksCanAskForAnyTwoOfTheirDimensions(ReportParty party) {
        Scope scope = party == ReportParty.AGENCY ? Scope.ROSTER : Scope.OWN;
        switch (party) {
            case CREATOR, AGENCY -> creator(mara);
            case MERCHANT -> merchant(nordlys);
            case STAFF -> operator();
        }
        List<ReportDimension> known = queries.dimensions(scope);
        assertThat(known).hasSizeGreaterThan(6).allMatch(one -> one.isFor(party));
        long orders = party == ReportParty.AGENCY ? 0 : 1;
        for (ReportDimension by : known) {
            for (ReportDimension then : known) {
                if (by != then) {
                    Report report = queries.report(question(by, then, scope), Place.start(50));
                    assertThat(report.now().orders())
                            .as(by + " " + then)
                            .isGreaterThanOrEqualTo(orders);
                }
            }
        }
    }

    private Report report(ReportDimension by, ReportDimension then) {
        return queries.report(question(by, then, Scope.OWN), Place.start(50));
    }

    private static ReportQuestion question(ReportDimension by, ReportDimension then, Scope scope) {
        return question(by, then, scope, Filter.NONE);
    }

    private static ReportQuestion question(
            ReportDimension by, ReportDimension then, Scope scope, Filter filter) {
        return new ReportQuestion(
                by,
                then,
                ReportBasis.ORDER,
                TODAY.minusDays(6),
                TODAY,
                true,
                Currency.getInstance("SEK"),
                scope,
                filter);
    }

    private void creator(UUID who) {
        caller = caller(Role.AFFILIATE, Optional.of(who), Optional.empty());
    }

    private void merchant(UUID who) {
        caller = caller(Role.MERCHANT, Optional.empty(), Optional.of(who));
    }

    private void operator() {
        caller = caller(Role.OPERATOR, Optional.empty(), Optional.empty());
    }

    private static Caller caller(String role, Optional<UUID> affiliate, Optional<UUID> merchant) {
        return new Caller(
                new AccountId(new UUID(0, 1)), "somebody", Set.of(role), affiliate, merchant);
    }

    private final class Somebody extends Callers {

        @Override
        public Caller current() {
            return caller;
        }
    }
}
