package org.creatorconnect.order.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderReadingTest extends DatabaseTest {

    private static final int ORDERS = 40;
    private static final int PAGE = 7;
    private static final List<String> CREATORS = List.of("Mara Berg", "ห้องครัวไทย", "İrem Su");

    private final Random random = new Random(10);
    private final UUID merchant = UUID.randomUUID();
    private UUID last;

    @BeforeEach
    void tellOrders() {
        insert(
                "INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)"
                        + " VALUES (?1, 0, 'Nordlys', 'nordlys', 'SE', false, ?2)",
                merchant,
                NOW);
        List<UUID> creators = CREATORS.stream().map(this::creator).toList();
        for (int i = 0; i < ORDERS; i++) {
            order(i, i % 4 == 0 ? null : creators.get(i % creators.size()));
        }
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(OrderQueries.SORTINGS, PAGE, place -> all().part(entityManager, place));
    }

    @Test
    void theTotalCountsWhatTheFiltersFind() {
        assertThat(all().total(entityManager).counted()).isEqualTo(ORDERS);
        assertThat(all().and(OrderReading.UNEARNED).total(entityManager).counted())
                .isEqualTo(ORDERS / 4);
    }

    @Test
    void everyConditionCanBeAsked() {
        Listing<OrderRow> narrow =
                all().and(OrderReading.IN_STATE, "states", Set.of(OrderStatus.RECEIVED))
                        .and(OrderReading.EARNED)
                        .and(OrderReading.SINCE, "since", NOW.minus(Duration.ofDays(5)))
                        .and(OrderReading.UNTIL, "until", NOW.plusSeconds(1))
                        .and(OrderReading.APPROVES_BEFORE, "approvesBefore", NOW);
        assertThat(narrow.part(entityManager, Place.start(PAGE)).rows()).isEmpty();
        assertThat(all().and(OrderReading.REFERENCE, "reference", "SO-7").first(entityManager))
                .map(OrderRow::reference)
                .contains("SO-7");
    }

    @Test
    void anOrderIsFoundByItsReferenceAndByItsCreatorInAnyScript() {
        assertThat(found("so-12")).containsExactly("SO-12");
        assertThat(found("ครัว")).isNotEmpty();
        assertThat(found("irem")).isNotEmpty();
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void anOrderSaysWhatWasPaidAndWhatBecameOfIt() {
        OrderRow row =
                all().and(OrderReading.NAMED, "ids", List.of(last))
                        .first(entityManager)
                        .orElseThrow();
        assertThat(row.paid()).isEqualTo(Money.of(row.paid().minor(), "SEK"));
        assertThat(row.lines()).isEqualTo(1);
        assertThat(row.refunded()).isEqualTo(Money.of(5, "SEK"));
        assertThat(row.cost()).isEqualTo(Money.of(0, "SEK"));
        assertThat(row.subIds()).isEmpty();
        assertThat(OrderReading_.lines(entityManager, last))
                .singleElement()
                .satisfies(line -> assertThat(line.product()).isEqualTo("P-1"));
        assertThat(OrderReading_.events(entityManager, last)).isEmpty();
    }

    @Test
    void anAffiliateLearnsOfOthersThatTheyWereNotWho() {
        UUID me = creator("Ines");
        candidate(1, me, true);
        candidate(2, creator("Leo"), false);
        List<CandidateRow> seen = with(new Candidates()).of(last, new View(null, me));
        assertThat(seen).extracting(CandidateRow::affiliateName).containsExactly("Ines", null);
        assertThat(seen).extracting(CandidateRow::reference).containsExactly("C1", "");
        assertThat(with(new Candidates()).of(last, new View(null, null)))
                .extracting(CandidateRow::affiliateName)
                .containsExactly("Ines", "Leo");
    }

    private Listing<OrderRow> all() {
        return Listing.of(
                        OrderRow.class,
                        OrderReading.SELECT,
                        OrderReading.FROM,
                        OrderQueries.SORTINGS)
                .and(OrderReading.OF_MERCHANT, "merchant", merchant);
    }

    private List<String> found(String search) {
        return all()
                .and(OrderReading.FOUND, "words", Search.words(search))
                .part(entityManager, Place.start(ORDERS))
                .rows()
                .stream()
                .map(OrderRow::reference)
                .toList();
    }

    private UUID creator(String name) {
        UUID id = UUID.randomUUID();
        insert(
                "INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country,"
                        + " status, joined_at) VALUES (?1, 0, ?2, ?3, 'Nora Lind', 'SE', 'ACTIVE', ?4)",
                id,
                name,
                SearchWords.kept(name),
                NOW);
        return id;
    }

    /** Some at the same time, some for the same amount, so that only the id tells them apart. */
    private void order(int number, UUID creator) {
        last = UUID.randomUUID();
        boolean completed = random.nextBoolean();
        String reference = "SO-" + number;
        insert(
                "INSERT INTO shop_order (id, version, merchant_id, reference, search_words, status,"
                        + " currency, paid_minor, ordered_at, received_at, completed_at, fingerprint, hold_days,"
                        + " affiliate_id, outcome) VALUES (?1, 0, ?2, ?3, ?4, ?5, 'SEK', ?6, ?7, ?7,"
                        + " CASE WHEN ?5 = 'COMPLETED' THEN CAST(?7 AS timestamptz) END, repeat('0', 64), 14,"
                        + " CAST(?8 AS uuid), ?9)",
                last,
                merchant,
                reference,
                SearchWords.kept(reference),
                completed ? "COMPLETED" : "RECEIVED",
                100L * random.nextInt(5),
                NOW.minus(Duration.ofDays(random.nextInt(9))),
                creator,
                creator == null ? "NO_CANDIDATE" : "LAST_CLICK");
        insert(
                "INSERT INTO order_line (id, version, order_id, position, reference, product_reference,"
                        + " quantity, gross_minor, coupons_minor, tax_minor, shipping_minor, refunded_minor)"
                        + " VALUES (?1, 0, ?2, 1, 'L1', 'P-1', 1, 1000, 0, 0, 0, 5)",
                UUID.randomUUID(),
                last);
    }

    private void candidate(int position, UUID affiliate, boolean won) {
        insert(
                "INSERT INTO attribution_candidate (id, version, order_id, position, kind, reference,"
                        + " affiliate_id, won, reason) VALUES (?1, 0, ?2, ?3, 'COUPON', ?4, ?5, ?6, ?7)",
                UUID.randomUUID(),
                last,
                position,
                "C" + position,
                affiliate,
                won,
                won ? "LAST_CLICK" : "OTHER_PARTNER");
    }

    private void insert(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }
}
