package org.creatorconnect.story;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/**
 * A task of the demo's house that pays a hundred or a tenth of the sales, taken on by somebody who
 * has sold something; both sides can sign in.
 *
 * @param creator their user name
 * @param merchant the user name of the shop's person
 * @param commissions on three sales of which 30, 50 and 40 are earned
 */
public record SoldUnderGuarantee(
        String creator, String merchant, String assignment, List<String> commissions) {

    public static SoldUnderGuarantee thrice() {
        Merchant merchant = Cast.merchant("2000.00");
        Creator creator = Cast.influencer();
        String task =
                Cast.published(
                        merchant,
                        "{\"type\": \"GUARANTEE\", \"rate\": \"0.10\", \"fee\": "
                                + Cast.euro("100.00")
                                + "}");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        String assignment =
                merchant.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}")
                        .text("assignmentId");
        String code =
                creator.api()
                        .post(
                                "links",
                                "{\"targetUrl\": \"https://shop.example/mug\", \"taskId\": \""
                                        + task
                                        + "\"}")
                        .text("code");
        Shop shop = new Shop(merchant);
        List<String> commissions = new ArrayList<>();
        for (String amount : List.of("300.00", "500.00", "400.00")) {
            commissions.addAll(shop.commissions(shop.report(order(amount, code))));
        }
        return new SoldUnderGuarantee(
                SignsIn.forAffiliate(creator.id()),
                SignsIn.forMerchant(merchant.id()),
                assignment,
                List.copyOf(commissions));
    }

    private static String order(String amount, String code) {
        String click = Shop.click(code);
        return """
                {"reference": "S%s", "orderedAt": "%s", "currency": "EUR", "clickId": "%s", "lines": [
                 {"reference": "L1", "productReference": "mug", "quantity": 1, "grossAmount": "%s",
                  "coupons": "0.00", "tax": "0.00", "shipping": "0.00"}]}"""
                .formatted(amount, Shop.now(), click, amount);
    }
}
