package org.creatorconnect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.catalog.ProductKey;
import org.creatorconnect.catalog.ProductRate;
import org.creatorconnect.catalog.ProductRate.Cut;
import org.creatorconnect.catalog.ProductRate.Telling;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.catalog.ProductTerms;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database does with rates when it merges is what the model says. */
class FeedMergeTest extends DatabaseTest {

    private static final int PRODUCTS = 2_000;
    private static final String[] RATES = {null, "0.02", "0.05", "0.07", "0.1"};
    private static final Rate[] DEFAULTS = {Rate.of("0.02"), Rate.of("0.05"), Rate.of("0.1")};

    private final FeedRowRepository rows = new FeedRowRepository(new IdSource());
    private final FeedMergeRepository merging = new FeedMergeRepository();
    private final ProductRepository products = new ProductRepository(new IdSource());
    private final MerchantId merchant = new MerchantId(UUID.randomUUID());
    private final AccountId sender = new AccountId(UUID.randomUUID());
    private final Random random = new Random(7);

    @BeforeEach
    void connect() {
        with(rows);
        with(merging);
        with(products);
        entityManager.persist(new Merchant(merchant, "Aurora Home", "SE", false, NOW));
        entityManager.persist(
                new Account(sender, sender.text(), "Olga", Set.of(Role.OPERATOR), NOW));
        entityManager.flush();
    }

    @Test
    void ratesAreToldAsTheModelTellsThem() {
        Telling telling =
                new Telling(NOW, Duration.ofDays(30), DEFAULTS[1], DEFAULTS[random.nextInt(3)]);
        List<ProductRate> before = new ArrayList<>();
        List<ProductRow> told = new ArrayList<>();
        for (int i = 0; i < PRODUCTS; i++) {
            before.add(planted(i));
            told.add(row(i, any()));
        }
        FeedImport feed = feed();
        rows.stage(feed.id(), merchant, 0, told.stream().map(StagedRow::of).toList());
        FeedChange change = merging.write(feed, PRODUCTS, telling);
        assertThat(change).isEqualTo(new FeedChange(0, PRODUCTS, 0, false));
        assertThat(merging.write(feed, PRODUCTS, telling).last()).isTrue();
        Map<ProductKey, ProductTerms> after =
                products.terms(
                        told.stream()
                                .map(row -> new ProductKey(merchant, row.reference()))
                                .collect(Collectors.toSet()));
        for (int i = 0; i < PRODUCTS; i++) {
            ProductRow row = told.get(i);
            assertThat(after.get(new ProductKey(merchant, row.reference())).rate())
                    .as(before.get(i) + " told " + row.rate() + " by " + telling)
                    .isEqualTo(before.get(i).told(Optional.ofNullable(row.rate()), telling));
        }
    }

    @Test
    void theMarkOfARowTellsEveryDifference() {
        ProductRow row = row(1, Rate.of("0.05"));
        assertThat(row.digest()).isEqualTo(row(1, Rate.of("0.05")).digest());
        assertThat(row.digest()).isNotEqualTo(row(2, Rate.of("0.05")).digest());
        assertThat(row.digest()).isNotEqualTo(row(1, null).digest());
        assertThat(row.digest()).isNotEqualTo(row(1, Rate.of("0.06")).digest());
    }

    /** A product with a rate, and perhaps a cut that is past or to come. */
    private ProductRate planted(int number) {
        Rate rate = any();
        Optional<Cut> cut =
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(
                                new Cut(
                                        NOW.plus(Duration.ofDays(random.nextInt(21) - 10)),
                                        Optional.ofNullable(any())));
        insert(
                "INSERT INTO product (id, version, merchant_id, reference, title, url, category,"
                        + " price_minor, currency, rate, next_rate, next_rate_from, in_stock,"
                        + " search_words, page, updated_at) VALUES (gen_random_uuid(), 0, ?1, ?2,"
                        + " 'x', 'https://shop.example/', 'OTHER', 1, 'EUR', CAST(?3 AS numeric),"
                        + " CAST(?4 AS numeric), CAST(?5 AS timestamptz), true, 'x', 'x', ?6)",
                merchant.value(),
                "p" + number,
                text(rate),
                cut.flatMap(Cut::rate).map(FeedMergeTest::text).orElse(null),
                cut.map(told -> told.from().toString()).orElse(null),
                NOW);
        return new ProductRate(Optional.ofNullable(rate), cut);
    }

    private FeedImport feed() {
        FeedImport feed =
                new FeedImport(
                        new FeedId(UUID.randomUUID()),
                        new FeedSent(merchant, sender, FeedOrigin.UPLOAD, false),
                        NOW);
        entityManager.persist(feed);
        entityManager.flush();
        feed.received("0".repeat(64), 1);
        feed.begin();
        feed.read(FeedFormat.TSV, 1, 0);
        feed.accept(0);
        return feed;
    }

    private @Nullable Rate any() {
        String rate = RATES[random.nextInt(RATES.length)];
        return rate == null ? null : new Rate(new BigDecimal(rate).setScale(6));
    }

    private static @Nullable String text(@Nullable Rate rate) {
        return rate == null ? null : rate.value().toPlainString();
    }

    private static ProductRow row(int number, @Nullable Rate rate) {
        return new ProductRow(
                "p" + number,
                "Lamp",
                "https://shop.example/",
                null,
                "OTHER",
                Money.of(100, "EUR"),
                null,
                ProductSale.NONE,
                rate,
                true,
                new TreeSet<>());
    }
}
