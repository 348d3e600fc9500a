package org.creatorconnect.commission.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.query.Candidates;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommissionReadingTest extends DatabaseTest {

    private static final int SALES = 40;
    private static final int PAGE = 7;

    private final Random random = new Random(11);
    private TestRows rows;
    private TestSales sales;
    private CommissionQueries queries;
    private UUID merchant;
    private UUID mara;
    private UUID leo;
    private UUID order;
    private UUID last;
    private Caller caller;

    @BeforeEach
    void sell() {
        rows = new TestRows(entityManager, NOW);
        merchant = rows.merchant("Nordlys");
        mara = rows.affiliate("Mara Berg");
        leo = rows.affiliate("Leo Blom");
        sales = new TestSales(rows, merchant);
        sales.product("p-1", "Blue lamp", NOW);
        for (int i = 0; i < SALES; i++) {
            last = sale(i, i % 3 == 0 ? leo : mara);
        }
        Explanations explanations = with(new Explanations(with(new Candidates())));
        queries = with(new CommissionQueries(new Asking(), explanations));
        caller = merchant(merchant);
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                CommissionQueries.SORTINGS,
                PAGE,
                place -> queries.commissions(CommissionFilter.NONE, place));
    }

    @Test
    void theTotalCountsWhatTheFiltersFind() {
        assertThat(total(CommissionFilter.NONE)).isEqualTo(SALES);
        assertThat(total(find("leo"))).isEqualTo((SALES + 2) / 3);
        assertThat(total(in(Set.of(CommissionStatus.PAID), Period.ALWAYS))).isZero();
        assertThat(total(in(Set.of(CommissionStatus.PENDING), Period.ALWAYS))).isEqualTo(SALES);
        Period before = new Period(NOW.minus(Duration.ofDays(90)), NOW.minus(Duration.ofDays(30)));
        assertThat(total(in(Set.of(), before))).isZero();
        assertThat(total(in(Set.of(), new Period(null, NOW.plusSeconds(1))))).isEqualTo(SALES);
    }

    @Test
    void aCommissionIsFoundByOrderProductAffiliateAndMerchant() {
        assertThat(found(find("so-12"))).containsExactly("SO-12");
        assertThat(total(find("blue"))).isEqualTo(SALES / 2);
        assertThat(total(find("nobody"))).isZero();
        assertThat(total(find("mara berg"))).isPositive();
        assertThat(total(find("nordlys"))).isEqualTo(SALES);
        assertThat(found(ordered("so-12"))).containsExactly("SO-12");
        assertThat(found(ordered("blue"))).isEmpty();
    }

    @Test
    void everybodySeesTheirOwn() {
        caller = affiliate(leo);
        assertThat(total(CommissionFilter.NONE)).isEqualTo((SALES + 2) / 3);
        assertThat(total(of(mara))).isZero();
        assertThat(total(of(leo))).isEqualTo((SALES + 2) / 3);
        caller = merchant(rows.merchant("Fjord"));
        assertThat(total(CommissionFilter.NONE)).isZero();
        assertThatThrownBy(() -> queries.commission(new CommissionId(last)))
                .isInstanceOf(NotFound.class);
        assertThat(queries.ofOrder(order)).isEmpty();
    }

    @Test
    void aCommissionSaysWhatItIsMadeOf() {
        CommissionRow row =
                queries.commissions(CommissionFilter.NONE, Place.start(SALES)).rows().stream()
                        .filter(one -> one.id().equals(last))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.product()).isEqualTo("other-1");
        assertThat(row.original()).isEqualTo(Money.of(row.base().minor() / 10, "SEK"));
        assertThat(row.rule().rate().value()).isEqualByComparingTo("0.1");
        assertThat(row.subIds()).isEmpty();
        assertThat(row.waitsForReport()).isTrue();
        assertThat(queries.ofOrder(order)).containsExactly(row);
    }

    @Test
    void theAffiliatesOwnTextsAreThoseOfTheTouchThatWonWithWhatTheShopSent() {
        tellTexts();
        candidate(1, leo, true, "touched");
        candidate(2, leo, false, "later");
        candidate(3, mara, false, "other");
        assertThat(queries.ofOrder(order).get(0).subIds()).startsWith("touched", "told");
    }

    @Test
    void ofATouchThatDidNotWinWhatTheShopSentIsSomebodyElses() {
        tellTexts();
        candidate(1, leo, false, "touched");
        candidate(2, leo, false, "later");
        assertThat(queries.ofOrder(order).get(0).subIds()).startsWith("later", "");
    }

    private void tellTexts() {
        entityManager
                .createNativeQuery("UPDATE shop_order SET sub_ids = :told WHERE id = :id")
                .setParameter("told", new String[] {"told", "told", "", "", ""})
                .setParameter("id", order)
                .executeUpdate();
    }

    @Test
    void aCommissionIsExplainedByItsFactsAdjustmentsAndEntries() {
        UUID adjustment =
                rows.row(
                        "commission_adjustment",
                        "commission_id",
                        last,
                        "reference",
                        "e-1",
                        "cause",
                        "REFUND",
                        "refund_minor",
                        5L,
                        "amount_minor",
                        -1L,
                        "fee_minor",
                        0L,
                        "taken_from",
                        "PENDING",
                        "made_at",
                        NOW);
        entry("accrued", "COMMISSION_ACCRUED");
        entry("adjusted:" + adjustment, "COMMISSION_REFUNDED");
        entry("adjusted:" + UUID.randomUUID(), "COMMISSION_REFUNDED");
        CommissionDetail detail = queries.commission(new CommissionId(last));
        assertThat(detail.facts().quantity()).isEqualTo(1);
        assertThat(detail.facts().refunded()).isEqualTo(Money.of(0, "SEK"));
        assertThat(detail.facts().beaten()).hasSize(1);
        assertThat(detail.adjustments()).extracting(AdjustmentRow::id).containsExactly(adjustment);
        assertThat(detail.entries())
                .extracting(CommissionEntryRow::kind)
                .containsExactly(EventKind.COMMISSION_ACCRUED, EventKind.COMMISSION_REFUNDED);
    }

    /** Some at the same time, some for the same amount, so that only the id tells them apart. */
    private UUID sale(int number, UUID affiliate) {
        TestSales.Sale sale =
                sales.sale(
                        "SO-" + number,
                        affiliate,
                        number % 2 == 0 ? "p-1" : "other-1",
                        1000L * (1 + random.nextInt(5)),
                        NOW.minus(Duration.ofDays(random.nextInt(9))));
        order = sale.order();
        return sale.commission();
    }

    private void candidate(int position, UUID affiliate, boolean won, String label) {
        rows.row(
                "attribution_candidate",
                "order_id",
                order,
                "position",
                position,
                "kind",
                "CLICK",
                "reference",
                "c" + position,
                "affiliate_id",
                affiliate,
                "won",
                won,
                "reason",
                won ? "LAST_CLICK" : "OTHER_PARTNER",
                "sub_ids",
                texts(label));
    }

    private static String[] texts(String first) {
        return new String[] {first, "", "", "", ""};
    }

    private void entry(String event, String kind) {
        rows.bare(
                "journal_entry",
                "reference",
                "commission:" + last + ":" + event,
                "kind",
                kind,
                "effective_at",
                NOW,
                "recorded_at",
                NOW,
                "digest",
                "0".repeat(64));
    }

    private long total(CommissionFilter filter) {
        return queries.total(filter).counted();
    }

    private List<String> found(CommissionFilter filter) {
        return queries.commissions(filter, Place.start(SALES)).rows().stream()
                .map(CommissionRow::orderReference)
                .toList();
    }

    private static CommissionFilter find(String search) {
        return new CommissionFilter(Set.of(), null, null, Period.ALWAYS, "", search);
    }

    private static CommissionFilter ordered(String order) {
        return new CommissionFilter(Set.of(), null, null, Period.ALWAYS, order, "");
    }

    private static CommissionFilter of(UUID affiliate) {
        return new CommissionFilter(Set.of(), affiliate, null, Period.ALWAYS, "", "");
    }

    private static CommissionFilter in(Set<CommissionStatus> states, Period ordered) {
        return new CommissionFilter(states, null, null, ordered, "", "");
    }

    private static Caller merchant(UUID id) {
        return person(Role.MERCHANT, Optional.empty(), Optional.of(id));
    }

    private static Caller affiliate(UUID id) {
        return person(Role.AFFILIATE, Optional.of(id), Optional.empty());
    }

    private static Caller person(String role, Optional<UUID> affiliate, Optional<UUID> merchant) {
        return new Caller(
                new AccountId(new UUID(0, 1)), "somebody", Set.of(role), affiliate, merchant);
    }

    private final class Asking extends Callers {
        @Override
        public Caller current() {
            return caller;
        }
    }
}
