package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** What shops report of orders, what they leave out, and what creators are told of both. */
class OrderReportsIT {

    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.creator(300);

    @Test
    void aShopsSilenceApprovesAndALaterRefundIsBookedAsEver() {
        String id = commissions(report(order("O1", click(""), now()))).get(0);
        JsonObject waiting = commission(id);
        assertThat(waiting.getString("approvesBy")).isEqualTo("SILENCE");
        assertThat(
                        Duration.between(
                                Instant.parse(waiting.getString("approvesAt")),
                                Instant.parse(now())))
                .isBetween(Duration.ofDays(-60), Duration.ofDays(-59));

        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P60D\"}");
        JsonObject approved = commission(id);
        assertThat(approved.getString("status")).isEqualTo("APPROVED");
        assertThat(approved.getString("approvalReason")).isEqualTo("VALIDATED_BY_SILENCE");
        assertThat(tell("O1", "{\"reference\": \"R\", \"type\": \"REFUNDED\"}").status())
                .isEqualTo(201);
        assertThat(commission(id).getString("status")).isEqualTo("REVERSED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void whatIsNotSeenAroundAReferenceDoublesNoMoney() {
        String first = report(order("O1", click(""), now())).text("id");
        String at = merchant.api().get(orders("O1")).text("orderedAt");
        assertThat(report(order("O1\\u00a0", "none", at)).status()).isEqualTo(409);
        assertThat(tell("O1", refund("R-1")).status()).isEqualTo(201);
        assertThat(tell("O1%20", refund("R-1 ")).status()).isEqualTo(201);
        assertThat(tell("O1", refund("R\\u200b1")).status()).isEqualTo(422);
        assertThat(
                        merchant.api()
                                .get(orders("O1"))
                                .json()
                                .getJsonObject("refunded")
                                .getString("amount"))
                .isEqualTo("10.00");
        assertThat(merchant.api().get(orders("%C2%A0O1")).text("id")).isEqualTo(first);
        assertThat(
                        tell("O1", "{\"reference\": \"E\", \"type\": \"REFUNDED\", \"lines\": []}")
                                .status())
                .isEqualTo(422);
    }

    @Test
    void anOrderOfTomorrowIsRefusedAndAShopsClockMayBeAFewMinutesOff() {
        String tomorrow = Instant.parse(now()).plus(Duration.ofDays(1)).toString();
        Api.Answer refused = report(order("T1", "none", tomorrow));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("orderedAt");
        String soon = Instant.parse(now()).plus(Duration.ofMinutes(4)).toString();
        assertThat(report(order("T2", click(""), soon)).status()).isEqualTo(201);
        Instant counted = Instant.parse(merchant.api().get(orders("T2")).text("orderedAt"));
        assertThat(counted).isBefore(Instant.parse(soon));
        assertThat(report(order("T2", "none", soon)).status()).isEqualTo(409);
    }

    @Test
    void theCreatorsOwnTextsComeBackWithWhatTheyEarned() {
        String id =
                commissions(report(order("S1", click("?sub2=june&sub4=story+7"), now()))).get(0);
        assertThat(texts(merchant.api().get(orders("S1/attribution")).json()))
                .containsExactly("newsletter", "june", "", "story 7", "");
        assertThat(texts(commission(id))).contains("newsletter", "june", "story 7");
        assertThat(texts(creator.api().get("commissions?limit=1").items().getJsonObject(0)))
                .contains("june");
        String longest = "x".repeat(100);
        report(order("S2", click("?sub2=" + longest + "&sub3=" + longest), now()));
        Eventually.within(Duration.ofSeconds(20))
                .assertThat(
                        () -> texts(merchant.api().get(orders("S2/attribution")).json()),
                        found -> assertThat(found).contains("newsletter", longest));
    }

    @Test
    void aLinkTellsWhatIsPaidAndWhatIsAnnounced() {
        String link = link();
        terms("{\"defaultRate\": \"0.09\"}");
        assertThat(receipt(link).getString("rate")).isEqualTo("0.09");
        assertThat(receipt(link).getString("toldRate")).isEqualTo("0.07");
        terms("{\"defaultRate\": \"0.01\"}");
        JsonObject announced = receipt(link);
        assertThat(announced.getString("rate")).isEqualTo("0.09");
        assertThat(announced.getString("nextRate")).isEqualTo("0.01");
        assertThat(Instant.parse(announced.getString("nextRateFrom")))
                .isAfter(Instant.parse(now()).plus(Duration.ofDays(29)));
    }

    @Test
    void theTermsCanBeReadAndHaveABoundForTheDaysOfSilence() {
        terms("{\"validationDays\": 30}");
        JsonObject program = merchant.api().get("merchants/" + merchant.id() + "/program").json();
        assertThat(program.getInt("validationDays")).isEqualTo(30);
        assertThat(program.getString("defaultRate")).isEqualTo("0.07");
        for (String days : List.of("29", "181", "0")) {
            assertThat(
                            merchant.api()
                                    .put(
                                            "merchants/" + merchant.id() + "/program",
                                            "{\"validationDays\": " + days + "}")
                                    .status())
                    .isEqualTo(422);
        }
    }

    private void terms(String change) {
        assertThat(merchant.api().put("merchants/" + merchant.id() + "/program", change).status())
                .isEqualTo(200);
    }

    private String link() {
        return creator.api()
                .post(
                        "links",
                        "{\"targetUrl\": \"https://shop.example/mug\", \"merchantId\": \""
                                + merchant.id()
                                + "\", \"sub1\": \"newsletter\"}")
                .text("id");
    }

    private JsonObject receipt(String link) {
        return creator.api().get("links/" + link).json().getJsonObject("rateReceipt");
    }

    private String click(String query) {
        return Shop.click(creator.api().get("links/" + link()).text("code") + query);
    }

    /** A line of 20.00 and a gift. */
    /** The click goes before the time: nobody buys before they came. */
    private static String order(String reference, String click, String at) {
        return """
        {"reference": "%s", "orderedAt": "%s", "currency": "EUR", "clickId": "%s", "lines": [
          {"reference": "L1", "productReference": "MUG", "quantity": 1, "grossAmount": "20.00"},
          {"reference": "L2", "productReference": "GIFT", "quantity": 1, "grossAmount": "5.00", "coupons": "5.00"}]}\
        """
                .formatted(reference, at, click);
    }

    private static String refund(String reference) {
        return "{\"reference\": \""
                + reference
                + "\", \"type\": \"REFUNDED\", \"amount\": \"10.00\"}";
    }

    private Api.Answer report(String order) {
        return merchant.api().post("merchants/" + merchant.id() + "/orders", order);
    }

    private Api.Answer tell(String order, String event) {
        return merchant.api().post(orders(order + "/events"), event);
    }

    private String orders(String rest) {
        return "merchants/" + merchant.id() + "/orders/" + rest;
    }

    private JsonObject commission(String id) {
        return creator.api().get("commissions/" + id).json();
    }

    private static List<String> commissions(Api.Answer reported) {
        return reported.json().getJsonArray("commissionIds").stream()
                .map(id -> ((JsonString) id).getString())
                .toList();
    }

    private static List<String> texts(JsonObject answer) {
        return answer.getJsonArray("subIds").stream()
                .map(text -> ((JsonString) text).getString())
                .toList();
    }

    private static String now() {
        return Api.as("").get("demo/clock").text("now");
    }
}
