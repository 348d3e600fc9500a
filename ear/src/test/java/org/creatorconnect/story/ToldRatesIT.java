package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link's receipt tells is what is paid, however the page's address is spelled. */
class ToldRatesIT {

    /** A product's page and a link's target; the first part of the path is each time a new one. */
    @ParameterizedTest
    @CsvSource({
        "https://shop.example/{path}/gr\u00fcn, https://shop.example/{path}/gr\u00fcn",
        "https://SHOP.example/{path}/upper, https://shop.example/{path}/upper",
        "https://shop.example/{path}/both, https://shop.example/{path}/both",
        "https://shop.example/{path}/blau, https://shop.example/{path}/blau",
        "https://shop.example/{path}/gr\u00fcn, https://shop.example/{path}/gr%c3%bcn",
        "HTTPS://shop.example:443/{path}/port, https://shop.example/{path}/port",
        "https://shop.example/{path}/100%, https://shop.example/{path}/100%25",
        "https://shop.example/{path}/a|b, https://shop.example/{path}/a%7Cb",
        "https://shop.example/{path}/x?colour=red, https://shop.example/{path}/x?colour=red"
    })
    void aProductsOwnRateIsToldAndPaid(String page, String target) {
        String path = UUID.randomUUID().toString();
        Merchant other = Cast.merchant("1000.00");
        Merchant merchant = Cast.merchant("1000.00");
        offer(other, "THEIRS", page.replace("{path}", path), "0.03");
        offer(merchant, "LAMP", page.replace("{path}", path), "0.2");
        Creator creator = Cast.creator(300);
        JsonObject link = link(creator, merchant, target.replace("{path}", path));
        String code = link.getString("code");
        JsonObject receipt =
                creator.api()
                        .get("links/" + link.getString("id"))
                        .json()
                        .getJsonObject("rateReceipt");
        assertThat(receipt.getString("rate")).isEqualTo("0.2");
        assertThat(paid(creator, merchant, Shop.click(code)).getString("rate")).isEqualTo("0.2");
    }

    private static void offer(Merchant merchant, String reference, String page, String rate) {
        String feed =
                "id\ttitle\tlink\tprice\tcommission_rate\n"
                        + reference
                        + "\tLamp\t"
                        + page
                        + "\t100.00 EUR\t"
                        + rate
                        + "\n";
        assertThat(Feeds.take(merchant, feed).getInt("accepted")).isEqualTo(1);
    }

    private static JsonObject link(Creator creator, Merchant merchant, String target) {
        Api.Answer made =
                creator.api()
                        .post(
                                "links",
                                "{\"targetUrl\": \""
                                        + target
                                        + "\", \"merchantId\": \""
                                        + merchant.id()
                                        + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json();
    }

    private static JsonObject paid(Creator creator, Merchant merchant, String click) {
        String order =
                """
                {"reference": "O-1", "orderedAt": "%s", "currency": "EUR", "clickId": "%s", "lines": [
                  {"reference": "L1", "productReference": "LAMP", "quantity": 1, "grossAmount": "100.00"}]}\
                """
                        .formatted(Shop.now(), click);
        String id =
                merchant.api()
                        .post("merchants/" + merchant.id() + "/orders", order)
                        .json()
                        .getJsonArray("commissionIds")
                        .getString(0);
        return creator.api().get("commissions/" + id).json();
    }
}
