package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merchant gives creators coupon codes, by which buyers tell who brought them. */
class CouponCodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private Merchant merchant;
    private Shop shop;
    private Creator ann;
    private Creator bob;

    @BeforeEach
    void openShop() {
        merchant = Cast.merchant("100000.00");
        shop = new Shop(merchant);
        ann = Cast.creator(300);
        bob = Cast.creator(200);
    }

    @Test
    void theCodesOwnerEarnsAnOrderAsTheTermsSayAndEveryCandidateIsExplained() {
        assertThat(terms().getString("couponPolicy")).isEqualTo("ALWAYS");
        Api.Answer made = make("ann10", ann, "");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("ACTIVE");
        assertThat(made.text("code")).isEqualTo("ANN10");
        String bobs = Shop.click(shop.link(bob));

        String told = order("C1", bobs, "Ann10");
        Api.Answer reported = shop.report(told);
        assertThat(reported.status()).as(reported.body()).isEqualTo(201);
        assertThat(candidates("C1"))
                .containsExactly(
                        tuple("CLICK", false, "OTHER_PARTNER"),
                        tuple("COUPON", true, "CODE_OWNER"));
        assertThat(shop.attribution("C1").toString()).contains(ann.id());
        JsonObject line = ann.api().get("commissions/" + shop.commissions(reported).get(0)).json();
        assertThat(line.getString("affiliateId")).isEqualTo(ann.id());
        assertThat(line.getJsonObject("amount").getString("amount")).isEqualTo("6.07");

        policy("IF_INVOLVED", "LAST_CLICK");
        assertThat(reasons("C2", bobs, "ANN10"))
                .containsExactly("LAST_CLICK", "CODE_OWNER_NOT_INVOLVED");
        policy("IF_WINNER", "LAST_CLICK");
        assertThat(reasons("C3", bobs, "ANN10")).containsExactly("LAST_CLICK", "CODE_NOT_WINNER");
        assertThat(reasons("C4", "", "ANN10")).containsExactly("CODE_OWNER");
        assertThat(reasons("C5", bobs, "NOBODYS"))
                .containsExactly("LAST_CLICK", "COUPON_NOT_ASSIGNED");
        assertThat(shop.report(told).text("id")).isEqualTo(reported.text("id"));
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void ofAllTheClicksAShopKeptTheFirstOrTheLastOneIsPicked() {
        String first = Shop.click(shop.link(ann));
        move("PT2S");
        String last = Shop.click(shop.link(bob));
        move("PT2S");
        String clicks = "[\"" + last + "\", \"" + first + "\"]";
        assertThat(told("F1", clicks)).containsExactly("LAST_CLICK", "OTHER_PARTNER");
        policy("ALWAYS", "FIRST_CLICK");
        assertThat(told("F2", clicks)).containsExactly("OTHER_PARTNER", "FIRST_CLICK");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void aPausedAReplacedAnUnknownAndATooSmallOrderCountForNobody() {
        String id =
                make(
                                "ANN20",
                                ann,
                                ", \"minimumSpend\": {\"amount\": \"500.00\", \"currency\": \"EUR\"}")
                        .text("id");
        assertThat(reasons("P1", "", "ANN20")).containsExactly("CODE_BELOW_MINIMUM");
        String other = make("ANN30", ann, "").text("id");
        assertThat(act(other, "pause", "").text("status")).isEqualTo("PAUSED");
        assertThat(act(other, "pause", "").status()).isEqualTo(409);
        assertThat(reasons("P2", "", "ANN30")).containsExactly("CODE_PAUSED");
        assertThat(act(other, "resumption", "").text("status")).isEqualTo("ACTIVE");
        assertThat(reasons("P3", "", "ANN30")).containsExactly("CODE_OWNER");

        Api.Answer rotated = act(other, "rotation", "{\"code\": \"ANN31\"}");
        assertThat(rotated.status()).as(rotated.body()).isEqualTo(201);
        assertThat(rotated.text("replaces")).isEqualTo("ANN30");
        assertThat(reasons("P4", "", "ANN30")).containsExactly("CODE_REPLACED");
        assertThat(reasons("P5", "", "ANN31")).containsExactly("CODE_OWNER");
        assertThat(merchant.api().get(codes() + "/" + other).text("replacedBy")).isEqualTo("ANN31");
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> ann.api().get("notifications").json().toString(),
                        told -> assertThat(told).contains("COUPON_ROTATED").contains("ANN31"));

        assertThat(act(id, "owner", "{\"affiliateId\": \"" + bob.id() + "\"}").status())
                .isEqualTo(200);
        assertThat(bob.api().get("coupons").items()).hasSize(1);
        assertThat(ann.api().get("coupons").items()).hasSize(2);
        assertThat(ann.api().get("coupons?status=REPLACED").items()).hasSize(1);
        assertThat(make("ANN30", ann, "").text("code")).isEqualTo("CODE_TAKEN");
        assertThat(act(id, "end", "").text("status")).isEqualTo("ENDED");
        assertThat(act(id, "resumption", "").status()).isEqualTo(409);
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void badRowsOfABatchNeverSpoilTheOthersAndStrangersFindNothing() {
        String row =
                "{\"code\": \"%s\", \"affiliateId\": \"%s\", \"endsAt\": \"%s\", \"percent\":"
                        + " \"%s\"}";
        String rows =
                "["
                        + String.join(
                                ",",
                                row.formatted("BATCH1", ann.id(), Shop.inDays(30), "0.10"),
                                row.formatted("b!", ann.id(), Shop.inDays(30), "0.10"),
                                row.formatted("BATCH2", ann.id(), "soon", "0.10"),
                                row.formatted("batch1", ann.id(), Shop.inDays(30), "0.10"),
                                "{\"what\": 1}",
                                row.formatted("BATCH3", new UUID(1, 1), Shop.inDays(30), "0.10"),
                                row.formatted("BATCH4", "", Shop.inDays(30), "2"),
                                row.formatted("BATCH5", "", Shop.inDays(30), "0.055"))
                        + "]";
        Api.Answer answer = merchant.api().post(codes() + "/batch", rows);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getInt("made")).isEqualTo(2);
        assertThat(answer.items().getValuesAs(JsonObject.class))
                .extracting(one -> one.getJsonArray("errors").size())
                .containsExactly(0, 1, 1, 1, 1, 1, 1, 0);
        assertThat(merchant.api().get(codes()).items()).hasSize(2);
        assertThat(merchant.api().get(codes() + "?q=batch1").items()).hasSize(1);

        Merchant other = Cast.merchant("");
        String id = answer.items().getJsonObject(0).getString("id");
        assertThat(other.api().get(codes()).status()).isEqualTo(404);
        assertThat(other.api().post(codes() + "/" + id + "/pause", "").status()).isEqualTo(404);
        String theirs = "merchants/" + other.id() + "/coupons/" + id;
        assertThat(other.api().get(theirs).status()).isEqualTo(404);
        assertThat(other.api().post(theirs + "/pause", "").status()).isEqualTo(404);
        assertThat(ann.api().post(codes() + "/" + id + "/pause", "").status()).isEqualTo(403);
        assertThat(bob.api().get("coupons").items()).isEmpty();
    }

    @Test
    void noMoreOrdersThanItsQuantityUseACodeHoweverManyComeAtOnce() throws Exception {
        make("FEW", ann, ", \"quantity\": 5");
        ExecutorService shops = Executors.newFixedThreadPool(6);
        List<Callable<Api.Answer>> calls = new ArrayList<>();
        for (int call = 0; call < 6; call++) {
            String mark = "Q" + call + "-";
            calls.add(
                    () ->
                            merchant.api()
                                    .post(
                                            "merchants/" + merchant.id() + "/orders/batch",
                                            IntStream.range(0, 3)
                                                    .mapToObj(n -> order(mark + n, "", "few"))
                                                    .collect(Collectors.joining(",", "[", "]"))));
        }
        for (Future<Api.Answer> one : shops.invokeAll(calls)) {
            assertThat(one.get().status()).isEqualTo(200);
        }
        shops.shutdown();
        assertThat(outcomes("CODE_OWNER")).isEqualTo("5");
        assertThat(outcomes("CODE_USED_UP")).isEqualTo("13");
        assertThat(merchant.api().get(codes()).items().getJsonObject(0).getInt("used"))
                .isEqualTo(5);
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void aCodeOnASiteForCodesAndOneUsedInAJumpArePausedAndBothSidesAreTold() {
        String listed = make("LEAK" + merchant.id().substring(24, 36), ann, "").text("id");
        String jumping = make("JUMP10", ann, "").text("id");
        String quiet = make("QUIET10", ann, "").text("id");
        String batch =
                IntStream.range(0, 20)
                        .mapToObj(n -> order("J" + n, "", "JUMP10"))
                        .collect(Collectors.joining(",", "[", "]"));
        merchant.api().post("merchants/" + merchant.id() + "/orders/batch", batch);
        String code = merchant.api().get(codes() + "/" + listed).text("code");
        String listing = "{\"codes\": [\"" + code.toLowerCase(Locale.ROOT) + "\"]}";
        assertThat(merchant.api().put("coupon-hosts/codes.example.com", listing).status())
                .isEqualTo(403);
        assertThat(Api.as("demo-operator").put("coupon-hosts/codes.example.com", listing).status())
                .isEqualTo(200);
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> List.of(paused(listed), paused(jumping)),
                        why -> assertThat(why).containsExactly("LISTED", "JUMP"));
        assertThat(paused(quiet)).isEmpty();
        for (Api told : List.of(ann.api(), merchant.api())) {
            Eventually.within(PATIENCE)
                    .assertThat(
                            () -> told.get("notifications").json().toString(),
                            all ->
                                    assertThat(all)
                                            .contains("COUPON_LISTED")
                                            .contains("COUPON_JUMPED"));
        }
        assertThat(act(listed, "resumption", "").status()).isEqualTo(200);
    }

    private String paused(String id) {
        return merchant.api().get(codes() + "/" + id).json().getString("pauseReason", "");
    }

    private String outcomes(String outcome) {
        return Tables.text(
                "SELECT count(*) FROM shop_order WHERE merchant_id = '%s' AND outcome = '%s'"
                        .formatted(merchant.id(), outcome));
    }

    private Api.Answer make(String code, Creator owner, String more) {
        return merchant.api()
                .post(
                        codes(),
                        "{\"code\": \"%s\", \"affiliateId\": \"%s\", \"endsAt\": \"%s\"%s}"
                                .formatted(code, owner.id(), Shop.inDays(30), more));
    }

    private Api.Answer act(String id, String act, String body) {
        return merchant.api().post(codes() + "/" + id + "/" + act, body);
    }

    private String codes() {
        return "merchants/" + merchant.id() + "/coupons";
    }

    private JsonObject terms() {
        return merchant.api().get("merchants/" + merchant.id() + "/program").json();
    }

    private void policy(String policy, String model) {
        Api.Answer changed =
                merchant.api()
                        .put(
                                "merchants/" + merchant.id() + "/program",
                                "{\"couponPolicy\": \"%s\", \"model\": \"%s\"}"
                                        .formatted(policy, model));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    private static void move(String duration) {
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"" + duration + "\"}");
    }

    private List<String> told(String reference, String clicks) {
        shop.report(
                Shop.order(reference, "").replace("\"clickId\": \"\"", "\"clickIds\": " + clicks));
        return candidates(reference).stream().map(one -> (String) one.toList().get(2)).toList();
    }

    private List<String> reasons(String reference, String click, String code) {
        Api.Answer reported = shop.report(order(reference, click, code));
        assertThat(reported.status()).as(reported.body()).isEqualTo(201);
        return candidates(reference).stream().map(one -> (String) one.toList().get(2)).toList();
    }

    private List<Tuple> candidates(String reference) {
        return shop.attribution(reference).getJsonArray("candidates").stream()
                .map(one -> (JsonObject) one)
                .map(
                        one ->
                                tuple(
                                        one.getString("kind"),
                                        one.getBoolean("won"),
                                        one.getString("reason")))
                .toList();
    }

    private static String order(String reference, String click, String code) {
        return Shop.order(reference, click)
                .replace(
                        "\"buyerReference\"",
                        "\"couponCode\": \"" + code + "\", \"buyerReference\"");
    }
}
