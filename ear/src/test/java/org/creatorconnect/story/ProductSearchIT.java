package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Creators find products by words, category, price, country, rate and stock, alone and together.
 */
class ProductSearchIT {

    private static final String WORD = "zyx" + Long.toString(System.nanoTime(), 36);

    private static Merchant merchant;
    private static Creator creator;

    @BeforeAll
    static void tellProducts() {
        merchant = Cast.merchant("");
        creator = Cast.creator(300);
        String told =
                merchant.api()
                        .put(
                                "merchants/" + merchant.id() + "/products",
                                """
                                [{"reference": "A", "title": "%1$s lamp", "url": "https://shop.example/a", "category": "Light & more",
                                  "price": {"amount": "20.00", "currency": "EUR"}, "rate": "0.12", "shipsTo": ["SE", "DE"]},
                                 {"reference": "B", "title": "%1$s mug", "url": "https://shop.example/b", "inStock": false,
                                  "price": {"amount": "9.50", "currency": "EUR"}, "rate": "0.03", "shipsTo": ["DE"]},
                                 {"reference": "C", "title": "%1$s tray", "url": "https://shop.example/c",
                                  "price": {"amount": "200.00", "currency": "SEK"}},
                                 {"reference": "D", "title": "%1$s jar", "url": "https://shop.example/d",
                                  "price": {"amount": "2.00", "currency": "EUR"}, "shipsTo": ["ZZ"]}]"""
                                        .formatted(WORD))
                        .body();
        assertThat(told).contains("\"accepted\":3").contains("\"field\":\"shipsTo\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', C B A",
        "&shipsTo=DE, B A",
        "&shipsTo=SE, A",
        "&currency=EUR, B A",
        "&currency=EUR&minPrice=9.50&maxPrice=19.99, B",
        "&currency=EUR&minPrice=9.51, A",
        "&currency=SEK&maxPrice=200.00, C",
        "&minRate=0.12, A",
        "&minRate=0.1201, ''",
        "&stock=OUT, B",
        "&category=Light+%26+more, A",
        "&shipsTo=DE&currency=EUR&minPrice=10&minRate=0.1&stock=IN&category=Light+%26+more, A",
        "&shipsTo=DE&currency=SEK, ''"
    })
    void whatFitsIsFoundNewestFirst(String asked, String references) {
        assertThat(found("products?q=" + WORD + asked))
                .containsExactlyElementsOf(
                        references.isEmpty() ? List.of() : List.of(references.split(" ")));
    }

    @Test
    void aProductSaysWhereItIsSentTo() {
        JsonObject lamp =
                creator.api().get("products?shipsTo=SE&q=" + WORD).items().getJsonObject(0);
        assertThat(lamp.getJsonArray("shipsTo").toString()).isEqualTo("[\"DE\",\"SE\"]");
    }

    @Test
    void partsFollowEachOther() {
        Api.Answer first = creator.api().get("products?limit=2&q=" + WORD);
        assertThat(first.items()).hasSize(2);
        assertThat(found("products?limit=2&q=" + WORD + "&cursor=" + first.text("next")))
                .containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource({
        "shipsTo=Sweden, shipsTo, 400",
        "minRate=seven, minRate, 400",
        "minPrice=5, minPrice, 400",
        "currency=EURO, currency, 400",
        "currency=EUR&minPrice=1.234, minPrice, 400",
        "currency=EUR&minPrice=5&maxPrice=4, maxPrice, 422",
        "promotion=1, promotion, 400"
    })
    void whatNothingCanBeFoundByIsRefusedByItsName(String asked, String field, int status) {
        Api.Answer refused = creator.api().get("products?" + asked);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body()).contains("\"" + field + "\"");
    }

    @Test
    void thePortalFindsTheSameAndNamesWhatItDoesNotKnow() {
        Person shop = Person.signedIn(SignsIn.forMerchant(merchant.id()));
        String page = "/products/list.xhtml?q=" + WORD;
        String narrowed =
                shop.get(page + "&currency=EUR&priceFrom=10&priceTo=30&rate=0.1&country=DE").body();
        assertThat(narrowed).contains(WORD + " lamp").doesNotContain(WORD + " mug");
        String unknown = shop.get(page + "&currency=EUR&priceFrom=ten").body();
        assertThat(unknown).contains(WORD + " mug").contains("ten");
    }

    private static List<String> found(String path) {
        Api.Answer answer = creator.api().get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.items().getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("reference"))
                .toList();
    }
}
