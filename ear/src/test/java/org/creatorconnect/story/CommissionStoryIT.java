package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** From a link to money in its owner's account: click, order, refund, hold, payout. */
class CommissionStoryIT {

    @Test
    void aSaleByALinkIsExplainedReducedByARefundAndPaid() throws JMSException {
        Merchant merchant = Cast.merchant("1000.00");
        Shop shop = new Shop(merchant);
        Creator creator = Cast.payable(Cast.creator(300));

        Api.Answer reported = shop.report(Shop.order("O1", Shop.click(shop.link(creator))));
        List<String> commissions = shop.commissions(reported);
        assertThat(commissions).hasSize(2);
        assertExplained(creator, commissions.get(0), "86.70", "6.07");
        assertExplained(creator, commissions.get(1), "126.05", "8.82");
        assertThat(balance(creator, "pending")).isEqualTo("14.89");

        shop.tell(
                "O1",
                """
                {"reference": "E1", "type": "REFUNDED", "lines": [{"reference": "L1", "amount": "40.00"}]}""");
        JsonObject reduced = creator.api().get("commissions/" + commissions.get(0)).json();
        assertThat(reduced.getJsonArray("adjustments").getJsonObject(0).getString("amount"))
                .isEqualTo("-2.23");
        assertThat(reduced.getJsonObject("amount").getString("amount")).isEqualTo("3.84");

        shop.tell("O1", "{\"reference\": \"E2\", \"type\": \"COMPLETED\"}");
        assertThat(status(creator, commissions.get(0))).isEqualTo("PENDING");
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P15D\"}");
        assertThat(status(creator, commissions.get(0))).isEqualTo("APPROVED");
        assertThat(balance(creator, "payable")).isEqualTo("12.66");

        Finance.assertPaid(creator, "12.66");
        assertThat(status(creator, commissions.get(0))).isEqualTo("PAID");
        assertThat(balance(creator, "paid")).isEqualTo("12.66");
        Finance.assertThatTheBooksProveOut();
    }

    private static void assertExplained(Creator creator, String id, String base, String amount) {
        JsonObject commission = creator.api().get("commissions/" + id).json();
        assertThat(commission.getString("status")).isEqualTo("PENDING");
        assertThat(commission.getString("rate")).isEqualTo("0.07");
        assertThat(commission.getString("rule")).isEqualTo("MERCHANT_DEFAULT");
        assertThat(commission.getJsonObject("base").getString("amount")).isEqualTo(base);
        assertThat(commission.getJsonObject("amount").getString("amount")).isEqualTo(amount);
        assertThat(commission.getJsonObject("explanation").getString("formula"))
                .isEqualTo(base + " × 0.07 = " + amount);
    }

    private static String status(Creator creator, String commission) {
        return creator.api().get("commissions/" + commission).text("status");
    }

    private static String balance(Creator creator, String part) {
        return creator.api()
                .get("affiliates/" + creator.id() + "/balance?currency=EUR")
                .amount(part);
    }
}
