package org.creatorconnect.catalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductReadingTest extends DatabaseTest {

    private static final int PRODUCTS = 30;
    private static final int PAGE = 7;

    private final Random random = new Random(11);
    private final UUID merchant = UUID.randomUUID();

    @BeforeEach
    void tellProducts() {
        insert(
                "INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)"
                        + " VALUES (?1, 0, 'Nordlys', 'nordlys', 'SE', false, ?2)",
                merchant,
                NOW);
        for (int i = 0; i < PRODUCTS; i++) {
            product("P-" + i, "Mug " + i % 4);
        }
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(ProductQueries.SORTINGS, PAGE, place -> found("", NOW, place));
    }

    @ParameterizedTest
    @CsvSource({
        "AB-123, Lamp two, AB-123",
        "P6, USB-C/HDMI cable, hdmi",
        "P9, Router 802.11ax, 802.11ax",
        "KETTLE, Plain kettle, kettle",
        "AU-41, Ærø lamp, AU-41",
        "X-1, USB-C/HDMI cable, USB-C/HDMI",
        "X-2, USB-C/HDMI cable, hdmi",
        "X-3, हिन्दी किताब, किताब",
        "X-4, ชุดห้องครัวไทย, ห้องครัว",
        "X-5, كِتَابُ الطَّبْخِ, كِتَابُ",
        "X-6, İstanbul poster, istanbul",
        "X-7, İstanbul poster, İSTANBUL",
        "X-8, İstanbul poster, ıstanbul"
    })
    void aProductIsFoundByItsOwnWords(String reference, String title, String search) {
        product(reference, title);
        assertThat(found(search, NOW, Place.start(PRODUCTS)).rows())
                .extracting(ProductItem::reference)
                .contains(reference);
    }

    @Test
    void aSaleIsThePriceWhileItHolds() {
        insert(
                "UPDATE product SET sale_price_minor = 700, sale_from = ?1, sale_until = ?2"
                        + " WHERE reference = 'P-3' AND merchant_id = ?3",
                NOW.minusSeconds(1),
                NOW,
                merchant);
        assertThat(priced("P-3", NOW).price()).isEqualTo(Money.of(700, "EUR"));
        assertThat(priced("P-3", NOW).originalPrice()).isNotNull();
        assertThat(priced("P-3", NOW.plusMillis(1)).originalPrice()).isNull();
    }

    @Test
    void theMerchantsRateHoldsUntilItsAnnouncedCutUnlessTheProductHasItsOwn() {
        terms(1, "0.080000", NOW.minus(Duration.ofDays(9)));
        terms(2, "0.050000", NOW.plus(Duration.ofDays(9)));
        ProductItem plain = priced("P-1", NOW);
        assertThat(plain.effectiveRate()).isEqualByComparingTo("0.08");
        assertThat(plain.nextRate()).isEqualByComparingTo("0.05");
        assertThat(plain.nextRateFrom()).isEqualTo(NOW.plus(Duration.ofDays(9)));
        insert(
                "UPDATE product SET rate = 0.1, next_rate = NULL, next_rate_from = ?1"
                        + " WHERE reference = 'P-1' AND merchant_id = ?2",
                NOW.plus(Duration.ofDays(3)),
                merchant);
        ProductItem own = priced("P-1", NOW);
        assertThat(own.rate()).isEqualByComparingTo("0.1");
        assertThat(own.nextRate()).as("its merchant's").isEqualByComparingTo("0.08");
        assertThat(own.nextRateFrom()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    private ProductItem priced(String reference, Instant at) {
        return found(reference, at, Place.start(PRODUCTS)).rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private Part<ProductItem> found(String text, Instant at, Place place) {
        ProductQueries queries =
                with(new ProductQueries(TaskCenterRows.staff(), InstantSource.fixed(at)));
        return queries.products(ProductFilter.of(text).of(merchant), place);
    }

    private void product(String reference, String title) {
        insert(
                "INSERT INTO product (id, version, merchant_id, reference, title, search_words, url, page,"
                        + " category, price_minor, currency, in_stock, updated_at) VALUES (?1, 0, ?2, ?3,"
                        + " ?4, ?5, 'https://shop.example/x', 'shop.example/x', 'Kitchen', ?6, 'EUR', true,"
                        + " ?7)",
                UUID.randomUUID(),
                merchant,
                reference,
                title,
                SearchWords.kept(title, reference),
                100L * (1 + random.nextInt(4)),
                NOW.minus(Duration.ofDays(random.nextInt(5))));
    }

    private void terms(int version, String rate, Instant from) {
        insert(
                "INSERT INTO program (id, version, merchant_id, terms_version, effective_at, window_days,"
                        + " hold_days, validation_days, default_rate, platform_fee_rate, allowed_domains,"
                        + " click_id_parameter) VALUES (?1, 0, ?2, ?3, ?4, 30, 14, 60, ?5, 0.01, ?6, 'cc')",
                UUID.randomUUID(),
                merchant,
                version,
                from,
                new BigDecimal(rate),
                List.of("shop.example").toArray(new String[0]));
    }
}
