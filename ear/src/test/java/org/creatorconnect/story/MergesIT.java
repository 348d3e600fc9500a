package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.junit.jupiter.api.Test;

/** Two accounts of one person are made one by two of the staff, and the survivor is paid it all. */
class MergesIT {

    private static final Api OPERATOR = Api.as("demo-operator");
    private static final Api FINANCE = Api.as("demo-finance");

    @Test
    void whatTheOneHadIsTheOthersAndIsPaidOnce() throws JMSException {
        Shop shop = new Shop(Cast.merchant("1000.00"));
        Creator survivor = Cast.payable(Cast.creator(300));
        Creator merged = Cast.creator(400);
        String link = shop.link(merged);
        String before = Shop.click(link);
        List<String> first = shop.commissions(shop.report(Shop.order("O1", before)));
        assertThat(balance(merged, "pending")).isEqualTo("14.89");

        String merge = proposed(survivor, merged);
        assertOutlook(OPERATOR.get("merges/" + merge).json().getJsonObject("outlook"));
        String confirmation = "merges/" + merge + "/confirmation";
        assertThat(OPERATOR.post(confirmation, "").status()).isEqualTo(403);
        assertThat(Api.as("demo-reviewer").post(confirmation, "").status()).isEqualTo(403);
        assertThat(survivor.api().get("merges/" + merge).status()).isEqualTo(403);
        assertThat(FINANCE.post(confirmation, "").text("status")).isEqualTo("CONFIRMED");
        assertThat(FINANCE.post(confirmation, "").status()).isEqualTo(409);

        assertThat(merged.api().get("me").status()).isEqualTo(401);
        assertThat(balance(survivor, "pending")).isEqualTo("14.89");
        assertThat(OPERATOR.get("affiliates/" + merged.id()).text("status")).isEqualTo("MERGED");
        JsonObject done = FINANCE.get("merges/" + merge).json();
        assertThat(done.getJsonObject("moved").getInt("links")).isEqualTo(1);

        // An order by a click of before, and one by a click of now: both are the survivor's.
        List<String> second = shop.commissions(shop.report(Shop.order("O2", before)));
        List<String> third = shop.commissions(shop.report(Shop.order("O3", Shop.click(link))));
        for (List<String> sale : List.of(first, second, third)) {
            assertThat(survivor.api().get("commissions/" + sale.get(0)).text("affiliateId"))
                    .isEqualTo(survivor.id());
        }
        for (String order : List.of("O1", "O2", "O3")) {
            shop.tell(order, "{\"reference\": \"E-" + order + "\", \"type\": \"COMPLETED\"}");
        }
        OPERATOR.post("demo/clock", "{\"advance\": \"P15D\"}");
        assertThat(balance(survivor, "payable")).isEqualTo("44.67");
        Finance.assertPaid(survivor, "44.67");
        assertThat(balance(survivor, "merged")).isEqualTo("0.00");
        Finance.assertThatTheBooksProveOut();
    }

    /** Of the story: a link, the two commissions of its sale, and what they are worth. */
    private static void assertOutlook(JsonObject outlook) {
        assertThat(outlook.getJsonArray("stops")).isEmpty();
        assertThat(outlook.getJsonObject("along").getInt("links")).isEqualTo(1);
        assertThat(outlook.getJsonObject("along").getInt("commissions")).isEqualTo(2);
        assertThat(
                        outlook.getJsonArray("merged")
                                .getJsonObject(0)
                                .getJsonObject("pending")
                                .getString("amount"))
                .isEqualTo("14.89");
    }

    @Test
    void aProposalIsRefusedTakenBackOrLapsesAndEachIsFoundByItsState() {
        Creator one = Cast.creator(300);
        Creator other = Cast.creator(300);
        String refused = proposed(one, other);
        assertThat(
                        OPERATOR.post(
                                        "merges",
                                        "{\"survivorId\": \"%s\", \"mergedId\": \"%s\", \"reason\": \"Again.\"}"
                                                .formatted(other.id(), one.id()))
                                .text("code"))
                .isEqualTo("MERGE_STOPPED");
        assertThat(FINANCE.post("merges/" + refused + "/refusal", "").text("status"))
                .isEqualTo("REFUSED");
        String back = proposed(one, other);
        assertThat(OPERATOR.post("merges/" + back + "/withdrawal", "").text("status"))
                .isEqualTo("WITHDRAWN");
        String lapsing = proposed(one, other);
        assertThat(states("PROPOSED")).contains(lapsing).doesNotContain(refused, back);
        OPERATOR.post("demo/clock", "{\"advance\": \"P7D\"}");
        assertThat(OPERATOR.get("merges/" + lapsing).text("status")).isEqualTo("LAPSED");
        assertThat(FINANCE.post("merges/" + lapsing + "/confirmation", "").status()).isEqualTo(409);
        assertThat(OPERATOR.post("merges", "{}").status()).isEqualTo(422);
        assertThat(one.api().post("merges", "{}").status()).isEqualTo(403);
    }

    private static List<String> states(String state) {
        return OPERATOR.get("merges?status=" + state + "&limit=200").items().stream()
                .map(item -> item.asJsonObject().getString("id"))
                .toList();
    }

    private static String proposed(Creator survivor, Creator merged) {
        Api.Answer made =
                OPERATOR.post(
                        "merges",
                        "{\"survivorId\": \"%s\", \"mergedId\": \"%s\", \"reason\": \"One passport.\"}"
                                .formatted(survivor.id(), merged.id()));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("PROPOSED");
        return made.text("id");
    }

    private static String balance(Creator creator, String part) {
        return OPERATOR.get("affiliates/" + creator.id() + "/balance?currency=EUR").amount(part);
    }
}
