package org.creatorconnect.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.link.TargetRepository;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merchants are found by a page of theirs and sold at the price of the moment. */
class ProductPagesTest extends DatabaseTest {

    private static final ProductRate.Telling TELLING =
            new ProductRate.Telling(NOW, Duration.ofDays(30), Rate.of("0.05"), Rate.of("0.05"));

    private final ProductRepository products = new ProductRepository(new IdSource());
    private final TargetRepository targets = new TargetRepository();

    @BeforeEach
    void connect() {
        with(products);
        with(targets);
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/x/gr\u00fcn, https://shop.example/x/gr\u00fcn",
        "https://shop.example/x/both, https://shop.example/x/both",
        "https://shop.example/x/blau, https://shop.example/x/blau",
        "https://shop.example/x/gr\u00fcn, https://shop.example/x/gr%c3%bcn",
        "https://SHOP.example/x/upper, https://shop.example/x/upper",
        "HTTPS://shop.example:443/x, https://shop.example/x#top",
        "https://shop.example/x?id=1, https://shop.example/x?id=1#top",
        "https://shop.example/x, https://shop.example/x?colour=red",
        "https://shop.example/a|b, https://shop.example/a%7Cb",
        "https://shop.example/100%, https://shop.example/100%25",
        "https://m\u00fcnchen.example/p, https://xn--mnchen-3ya.example/p"
    })
    void theMerchantsWhoSellOnAPageAreFoundHoweverItIsSpelled(String page, String target) {
        MerchantId other = open();
        MerchantId merchant = open();
        save(other, "theirs", page, ProductSale.NONE);
        save(merchant, "ours", page, ProductSale.NONE);
        WebAddress address = WebAddress.parse(target).orElseThrow();
        assertThat(targets.showing(address)).containsExactlyInAnyOrder(merchant, other);
    }

    @Test
    void aSaleHoldsFromItsFirstToItsLastMoment() {
        MerchantId merchant = open();
        Instant until = NOW.plus(Duration.ofDays(5));
        save(
                merchant,
                "1",
                "https://shop.example/1",
                new ProductSale(
                        Optional.of(Money.of(1500, "EUR")), Optional.of(NOW), Optional.of(until)));
        assertThat(onSale(merchant, NOW.minusMillis(1))).isFalse();
        assertThat(onSale(merchant, NOW)).isTrue();
        assertThat(onSale(merchant, until)).isTrue();
        assertThat(onSale(merchant, until.plusMillis(1))).isFalse();
        save(merchant, "1", "https://shop.example/1", ProductSale.NONE);
        assertThat(onSale(merchant, NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-5, 400, true",
        "-400, 0, true",
        "0, 1, true",
        "-3660, -3655, false",
        "700, 730, false",
        "1, 2, false",
        "-2, -1, false"
    })
    void outsideOfItsDatesThereIsNoSale(int from, int until, boolean holds) {
        MerchantId merchant = open();
        save(
                merchant,
                "1",
                "https://shop.example/1",
                new ProductSale(
                        Optional.of(Money.of(1500, "EUR")),
                        Optional.of(NOW.plus(Duration.ofDays(from))),
                        Optional.of(NOW.plus(Duration.ofDays(until)))));
        assertThat(onSale(merchant, NOW)).isEqualTo(holds);
    }

    private boolean onSale(MerchantId merchant, Instant at) {
        return (Boolean)
                entityManager
                        .createNativeQuery(
                                "SELECT "
                                        + ProductSale.HOLDS
                                        + " FROM product p WHERE p.merchant_id = :merchant")
                        .setParameter("now", at)
                        .setParameter("merchant", merchant.value())
                        .getSingleResult();
    }

    private void save(MerchantId merchant, String reference, String url, ProductSale sale) {
        products.save(
                merchant,
                List.of(
                        new ProductRow(
                                reference,
                                "Lamp",
                                url,
                                null,
                                "LAMPS",
                                Money.of(2000, "EUR"),
                                null,
                                sale,
                                null,
                                true,
                                new TreeSet<>())),
                TELLING);
    }

    private MerchantId open() {
        MerchantId id = new MerchantId(UUID.randomUUID());
        entityManager.persist(new Merchant(id, "Aurora Home", "SE", false, NOW));
        entityManager.flush();
        return id;
    }
}
