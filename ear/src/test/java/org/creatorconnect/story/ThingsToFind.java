package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/**
 * A shop of its own with products, an order that a creator earned, and a campaign, all with
 * references that nothing else has. Its merchant and its creator sign in as the demo's people do.
 *
 * @param merchant the user name of the merchant's person
 * @param creator the user name of the creator
 * @param affiliate the creator's id
 * @param mark what all references begin with
 */
public record ThingsToFind(String merchant, String creator, String affiliate, String mark) {

    /** Makes all of it. */
    public static ThingsToFind made() {
        String mark = "Q" + UUID.randomUUID().toString().substring(0, 7);
        Merchant merchant = Cast.merchant("500.00");
        Creator creator = Cast.creator(12_000);
        ThingsToFind things =
                new ThingsToFind(
                        canSignIn(merchant.api()), canSignIn(creator.api()), creator.id(), mark);
        things.sendProducts(merchant);
        things.reportOrder(merchant, creator);
        merchant.api()
                .post(
                        "campaigns",
                        "{\"merchantId\": \"%s\", \"name\": \"<i>%s</i> winter\", \"startsOn\":"
                                        .formatted(merchant.id(), mark)
                                + " \"2026-11-01\", \"endsOn\": \"2029-06-30\", \"budget\": "
                                + Cast.euro("100.00")
                                + "}");
        return things;
    }

    /** The reference of a product; that of another goes on where it ends. */
    public String product() {
        return mark + "-41";
    }

    public String order() {
        return mark + "-7001";
    }

    private void sendProducts(Merchant merchant) {
        String feed =
                "id\ttitle\tlink\tprice\tavailability\n"
                        + "%1$s0\tLamp shade %2$s\thttps://shop.example/0\t9.00 EUR\tin_stock\n"
                                .formatted(product(), mark)
                        + "%1$s\tReading lamp %2$s\thttps://shop.example/1\t20.00 EUR\tout_of_stock\n"
                                .formatted(product(), mark);
        assertThat(Feeds.take(merchant, feed).getInt("accepted")).isEqualTo(2);
    }

    private void reportOrder(Merchant merchant, Creator creator) {
        Shop shop = new Shop(merchant);
        Api.Answer reported = shop.report(Shop.order(order(), Shop.click(shop.link(creator))));
        assertThat(shop.commissions(reported)).as(reported.body()).hasSize(2);
    }

    private static String canSignIn(Api api) {
        String username = api.get("me").text("username");
        Tables.run(
                """
                UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'merchant')
                WHERE username = '%s'"""
                        .formatted(username));
        return username;
    }
}
