package org.creatorconnect.catalog.query;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/** Products of three merchants of which it is known what is true of each, the same every time. */
final class ManyProducts {

    static final List<String> WORDS = List.of("red", "reddish", "lamp", "mug", "o'clock", "ærø");
    static final List<String> CATEGORIES = List.of("Kitchen", "It's \\ & | ! :* (here)", "Garden");
    static final List<String> COUNTRIES = List.of("", "DE", "DE SE", "SE FI");
    private static final List<String> CURRENCIES = List.of("EUR", "EUR", "SEK");

    private final Random random = new Random(209);
    private final EntityManager entityManager;
    private final Instant now;
    final List<UUID> merchants = List.of(id(1), id(2), id(3));
    final List<Known> all = new ArrayList<>();

    /**
     * What is true of a product.
     *
     * @param minor its price at present
     * @param rate what a sale earns at present
     */
    record Known(
            UUID id,
            UUID merchant,
            String title,
            String category,
            String currency,
            long minor,
            BigDecimal rate,
            boolean inStock,
            String shipsTo) {

        /** The same as it is at present. */
        Known with(long price, BigDecimal earned) {
            return new Known(
                    id, merchant, title, category, currency, price, earned, inStock, shipsTo);
        }

        boolean fits(ProductFilter filter) {
            PriceRange price = filter.price();
            return has(filter.text())
                    && (filter.category().isEmpty() || filter.category().equals(category))
                    && (filter.inStock() == null || filter.inStock() == inStock)
                    && (filter.merchant() == null || filter.merchant().equals(merchant))
                    && (filter.country().isEmpty() || shipsTo.contains(filter.country()))
                    && (filter.leastRate() == null
                            || rate.compareTo(filter.leastRate().value()) >= 0)
                    && (price.currency() == null || price.code().equals(currency))
                    && (price.least() == null || minor >= price.least())
                    && (price.most() == null || minor <= price.most());
        }

        private boolean has(String text) {
            List<String> kept = List.of(SearchWords.kept(title).split(" "));
            return SearchWords.asked(text).stream()
                    .allMatch(asked -> kept.stream().anyMatch(word -> word.startsWith(asked)));
        }
    }

    ManyProducts(EntityManager entityManager, Instant now, int count) {
        this.entityManager = entityManager;
        this.now = now;
        for (int at = 0; at < merchants.size(); at++) {
            merchant(merchants.get(at), "0.0" + (at + 3));
        }
        for (int at = 0; at < count; at++) {
            all.add(product(at));
        }
    }

    /** Any question, sometimes none, often several at once. */
    ProductFilter anyFilter() {
        Currency currency = maybe(Currency.getInstance(any(CURRENCIES)));
        Long least = currency == null ? null : maybe(100L + random.nextInt(900));
        Long most =
                currency == null ? null : maybe((least == null ? 0 : least) + random.nextInt(500));
        String word = any(WORDS);
        return new ProductFilter(
                random.nextInt(3) == 0 ? word.substring(0, 1 + random.nextInt(word.length())) : "",
                random.nextInt(3) == 0 ? any(CATEGORIES) : "",
                maybe(random.nextBoolean()),
                random.nextInt(4) > 0 ? null : any(merchants),
                random.nextInt(3) == 0 ? any(List.of("DE", "SE", "FI", "NO")) : "",
                maybe(Rate.of("0.0" + (1 + random.nextInt(8)))),
                new PriceRange(currency, least, most));
    }

    private Known product(int at) {
        UUID id = id(1_000 + at);
        UUID merchant = any(merchants);
        long price = 100L * (1 + random.nextInt(10));
        String title = title();
        Known usual =
                new Known(
                        id,
                        merchant,
                        title,
                        any(CATEGORIES),
                        any(CURRENCIES),
                        price,
                        merchantsRate(merchant),
                        random.nextInt(4) > 0,
                        any(COUNTRIES));
        keep(usual, "P-" + at % 7 + "-" + at);
        return usual.with(minor(usual), rate(usual));
    }

    private String title() {
        return String.join(
                " ", Stream.generate(() -> any(WORDS)).limit(1 + random.nextInt(2)).toList());
    }

    private void keep(Known one, String reference) {
        insert(
                "INSERT INTO product (id, version, merchant_id, reference, title, search_words, url, page, category,"
                        + " price_minor, currency, in_stock, updated_at, ships_to) VALUES (?1, 0, ?2, ?3, ?4, ?5,"
                        + " 'https://shop.example/x', 'shop.example/x', ?6, ?7, ?8, ?9, ?10, ?11)",
                one.id(),
                one.merchant(),
                reference,
                one.title(),
                SearchWords.kept(one.title()),
                one.category(),
                one.minor(),
                one.currency(),
                one.inStock(),
                now.minus(Duration.ofDays(random.nextInt(5))),
                one.shipsTo());
    }

    /** Some have a sale, and some of these begin later; the price at present. */
    private long minor(Known one) {
        if (random.nextInt(3) > 0) {
            return one.minor();
        }
        long sale = one.minor() / 2;
        insert("UPDATE product SET sale_price_minor = ?1 WHERE id = ?2", sale, one.id());
        return later("sale_from", one.id()) ? one.minor() : sale;
    }

    /** Some have a rate of their own, and some of these lose it; the one at present. */
    private BigDecimal rate(Known one) {
        if (random.nextBoolean()) {
            return one.rate();
        }
        BigDecimal own = rate(random.nextInt(10));
        insert("UPDATE product SET rate = ?1 WHERE id = ?2", own, one.id());
        if (random.nextBoolean()) {
            return own;
        }
        return later("next_rate_from", one.id()) ? own : one.rate();
    }

    /** Whether a time that is set to a second before or after the present is still to come. */
    private boolean later(String column, UUID id) {
        int seconds = random.nextBoolean() ? 1 : -1;
        insert(
                "UPDATE product SET " + column + " = ?1 WHERE id = ?2",
                now.plusSeconds(seconds),
                id);
        return seconds > 0;
    }

    private BigDecimal merchantsRate(UUID merchant) {
        return rate(merchants.indexOf(merchant) + 3);
    }

    private static BigDecimal rate(int percent) {
        return BigDecimal.valueOf(percent, 2).setScale(6, RoundingMode.UNNECESSARY);
    }

    private void merchant(UUID id, String rate) {
        insert(
                "INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)"
                        + " VALUES (?1, 0, ?2, 'shop', 'SE', false, ?3)",
                id,
                "Shop " + id.getLeastSignificantBits() % 2,
                now);
        insert(
                "INSERT INTO program (id, version, merchant_id, terms_version, effective_at, window_days, hold_days,"
                        + " validation_days, default_rate, platform_fee_rate, allowed_domains, click_id_parameter)"
                        + " VALUES (?1, 0, ?2, 1, ?3, 30, 14, 60, ?4, 0.01, ?5, 'cc')",
                UUID.randomUUID(),
                id,
                now.minus(Duration.ofDays(9)),
                new BigDecimal(rate),
                new String[] {"shop.example"});
    }

    private void insert(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    /** In the order of the numbers. */
    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
