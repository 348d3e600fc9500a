package org.creatorconnect.rate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.creatorconnect.catalog.ProductRate;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.catalog.ProductRow;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.service.RateOutlooks.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paid for the product that a page sells: every product here has a rate of its own. */
class RateOutlooksTest extends DatabaseTest {

    private static final ProductRate.Telling TELLING =
            new ProductRate.Telling(NOW, Duration.ofDays(30), Rate.of("0.05"), Rate.of("0.05"));
    private static final String LAMP = "https://shop.example/lamp";

    private final ProductRepository products = new ProductRepository(new IdSource());
    private final RateOutlooks outlooks = new RateOutlooks(InstantSource.fixed(NOW));

    @BeforeEach
    void connect() {
        with(products);
        outlooks.entityManager = entityManager;
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/x/gr\u00fcn, https://shop.example/x/gr\u00fcn",
        "https://shop.example/x/gr\u00fcn, https://shop.example/x/gr%c3%bcn",
        "https://SHOP.example/x/upper, https://shop.example/x/upper",
        "HTTPS://shop.example:443/x, https://shop.example/x#top",
        "https://shop.example/x?id=1, https://shop.example/x?id=1#top",
        "https://shop.example/x, https://shop.example/x?colour=red",
        "https://shop.example/a|b, https://shop.example/a%7Cb",
        "https://shop.example/100%, https://shop.example/100%25",
        "https://m\u00fcnchen.example/p, https://xn--mnchen-3ya.example/p"
    })
    void aPagesProductIsMeantHoweverTheAddressIsSpelled(String page, String target) {
        MerchantId ours = open();
        MerchantId theirs = open();
        sell(theirs, "theirs", page, "0.11");
        sell(ours, "ours", page, "0.07");
        assertThat(paid(onPage(ours, target))).contains("0.07");
        assertThat(paid(onPage(theirs, target))).contains("0.11");
        assertThat(paid(onPage(open(), target))).isEmpty();
    }

    @Test
    void thePageWithItsQueryGoesBeforeTheOneWithout() {
        MerchantId merchant = open();
        sell(merchant, "plain", LAMP, "0.06");
        sell(merchant, "red", LAMP + "?colour=red", "0.08");
        assertThat(paid(onPage(merchant, LAMP + "?colour=red"))).contains("0.08");
        assertThat(paid(onPage(merchant, LAMP + "?colour=blue"))).contains("0.06");
        assertThat(paid(onPage(merchant, "https://shop.example/LAMP"))).isEmpty();
    }

    @Test
    void manyAreAskedAtOnceAndAnsweredInTheirOrder() {
        MerchantId first = open();
        MerchantId second = open();
        sell(first, "FIRST", LAMP, "0.06");
        sell(second, "SECOND", LAMP, "0.07");
        List<Question> questions =
                List.of(
                        onPage(second, LAMP + "?utm=x#top"),
                        onPage(first, "https://shop.example/chair"),
                        Question.ofProduct(
                                first.value(),
                                UUID.randomUUID(),
                                Optional.empty(),
                                Optional.of("FIRST")),
                        onPage(second, LAMP));
        assertThat(outlooks.of(questions).stream().map(RateOutlooksTest::rate))
                .containsExactly(
                        Optional.of("0.07"),
                        Optional.empty(),
                        Optional.of("0.06"),
                        Optional.of("0.07"));
        assertThat(outlooks.of(List.of())).isEmpty();
    }

    private Optional<String> paid(Question question) {
        return rate(outlooks.of(List.of(question)).get(0));
    }

    private static Optional<String> rate(Optional<RateOutlook> found) {
        return found.map(outlook -> outlook.rule().rate().decimal());
    }

    private static Question onPage(MerchantId merchant, String address) {
        return Question.ofPage(merchant.value(), UUID.randomUUID(), Optional.empty(), address);
    }

    private void sell(MerchantId merchant, String reference, String url, String rate) {
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
                                ProductSale.NONE,
                                Rate.of(rate),
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
