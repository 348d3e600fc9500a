package org.creatorconnect.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductTablesTest extends DatabaseTest {

    private static final ProductRate.Telling TELLING = telling(NOW);

    private final ProductRepository products = new ProductRepository(new IdSource());

    @BeforeEach
    void connect() {
        with(products);
    }

    @Test
    void aKnownReferenceIsReplacedAndANewOneAdded() {
        MerchantId merchant = open(entityManager);
        products.save(merchant, List.of(lamp("1", "0.1"), lamp("2", null)), TELLING);
        products.save(merchant, List.of(lamp("2", "0.2"), lamp("3", null)), TELLING);
        assertThat(products.terms(keys(merchant, "1", "2", "3", "4")).entrySet())
                .extracting(
                        one -> one.getKey().reference(),
                        one -> one.getValue().rate().at(NOW),
                        one -> one.getValue().category())
                .containsExactlyInAnyOrder(
                        tuple("1", Optional.of(Rate.of("0.1")), "LAMPS"),
                        tuple("2", Optional.of(Rate.of("0.2")), "LAMPS"),
                        tuple("3", Optional.empty(), "LAMPS"));
    }

    @Test
    void twoMerchantsMayUseTheSameReference() {
        MerchantId one = open(entityManager);
        MerchantId other = open(entityManager);
        products.save(one, List.of(lamp("1", "0.1")), TELLING);
        products.save(other, List.of(lamp("1", "0.2")), TELLING);
        ProductKey ofOne = new ProductKey(one, "1");
        ProductKey ofOther = new ProductKey(other, "1");
        Map<ProductKey, ProductTerms> found = products.terms(Set.of(ofOne, ofOther));
        assertThat(found.get(ofOne).rate().at(NOW)).contains(Rate.of("0.1"));
        assertThat(found.get(ofOther).rate().at(NOW)).contains(Rate.of("0.2"));
    }

    @Test
    void nothingIsAskedForAndNothingFound() {
        assertThat(products.terms(Set.of())).isEmpty();
    }

    @Test
    void batchesInAnyOrderNeverWaitForEachOtherCrosswise() throws Exception {
        MerchantId merchant = inTransaction(ProductTablesTest::open);
        List<ProductRow> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add(lamp("r" + i, null));
        }
        List<Future<?>> running = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 24; i++) {
            List<ProductRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new java.util.Random(i));
            running.add(
                    threads.submit(
                            () ->
                                    doInTransaction(
                                            own ->
                                                    with(new ProductRepository(new IdSource()), own)
                                                            .save(merchant, shuffled, TELLING))));
        }
        for (Future<?> one : running) {
            one.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(products.terms(keys(merchant, "r0", "r399"))).hasSize(2);
    }

    @Test
    void aLowerRateOfAKnownProductHoldsFromTheDayThatWasAnnounced() {
        MerchantId merchant = open(entityManager);
        products.save(merchant, List.of(lamp("1", "0.1"), lamp("2", "0.2")), TELLING);
        products.save(merchant, List.of(lamp("1", "0.08"), lamp("2", null)), TELLING);
        Instant day = NOW.plus(Duration.ofDays(30));
        assertThat(rate(merchant, "1", day.minusMillis(1))).contains(Rate.of("0.1"));
        assertThat(rate(merchant, "1", day)).contains(Rate.of("0.08"));
        assertThat(rate(merchant, "2", day.minusMillis(1))).contains(Rate.of("0.2"));
        assertThat(rate(merchant, "2", day)).isEmpty();
        products.save(merchant, List.of(lamp("1", "0.12")), telling(NOW.plusSeconds(60)));
        assertThat(rate(merchant, "1", day)).contains(Rate.of("0.12"));
    }

    private Optional<Rate> rate(MerchantId merchant, String reference, Instant at) {
        ProductKey key = new ProductKey(merchant, reference);
        return products.terms(Set.of(key)).get(key).rate().at(at);
    }

    private static Set<ProductKey> keys(MerchantId merchant, String... references) {
        return Stream.of(references)
                .map(one -> new ProductKey(merchant, one))
                .collect(Collectors.toSet());
    }

    private static ProductRate.Telling telling(Instant at) {
        Rate rate = Rate.of("0.05");
        return new ProductRate.Telling(at, Duration.ofDays(30), rate, rate);
    }

    private static MerchantId open(jakarta.persistence.EntityManager entityManager) {
        MerchantId id = new MerchantId(UUID.randomUUID());
        entityManager.persist(new Merchant(id, "Aurora Home", "SE", false, NOW));
        entityManager.flush();
        return id;
    }

    private static ProductRow lamp(String reference, String rate) {
        return new ProductRow(
                reference,
                "Lamp " + reference,
                "https://aurora.example/" + reference,
                null,
                "LAMPS",
                Money.of(1500, "EUR"),
                Money.of(2000, "EUR"),
                ProductSale.NONE,
                rate == null ? null : Rate.of(rate),
                true,
                new TreeSet<>());
    }
}
