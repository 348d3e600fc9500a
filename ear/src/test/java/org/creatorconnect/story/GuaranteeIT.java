package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.story.Disputed.dispute;
import static org.creatorconnect.story.Disputed.payable;
import static org.creatorconnect.story.Disputed.split;
import static org.creatorconnect.story.Proposed.agreed;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** The fee is an advance on the sales: the creator gets the greater of the two, to the cent. */
class GuaranteeIT {

    private static final String REFUND = "{\"reference\": \"%s\", \"type\": \"REFUNDED\"}";
    private static final String COMPLETED = "{\"reference\": \"C\", \"type\": \"COMPLETED\"}";

    private final Merchant merchant = Cast.merchant("2000.00");
    private final Shop shop = new Shop(merchant);
    private final Creator creator = Cast.payableInfluencer();
    private String code;

    @Test
    void ofThirtyFiftyAndFortyTheFeeOfAHundredTakesAllButTwenty() {
        String assignment = taken();
        List<String> sold = sell("300.00", "500.00", "400.00");
        assertAmounts(sold, "0.00", "0.00", "20.00");
        assertThat(funds()).isEqualTo("1868.00");
        assertGuarantee(assignment, "100.00", "120.00", "100.00", "20.00");
        JsonObject first = commission(sold.get(0));
        assertThat(first.getString("zeroReason")).isEqualTo("RECOUPED");
        assertThat(amount(first, "original")).isEqualTo("30.00");
        assertThat(amount(first, "recouped")).isEqualTo("30.00");
        assertThat(adjustments(first)).containsExactly("-30.00 RECOUPED");

        shop.tell("G2", REFUND.formatted("R1"));
        assertAmounts(sold, "0.00", "0.00", "0.00");
        assertThat(commission(sold.get(1)).getString("status")).isEqualTo("REVERSED");
        assertThat(adjustments(commission(sold.get(2))))
                .containsExactly("-20.00 RECOUPED", "-20.00 RECOUPED");
        assertThat(entries(commission(sold.get(2))))
                .containsExactly("COMMISSION_ACCRUED", "COMMISSION_RECOUPED");
        assertThat(funds()).isEqualTo("1890.00");
        assertGuarantee(assignment, "100.00", "70.00", "70.00", "0.00");

        RosterStoryIT.approveContent(merchant, creator.api(), assignment);
        assertThat(payable(creator)).isEqualTo("100.00");
        List<String> more = sell("G4", "400.00");
        assertAmounts(more, "10.00");
        shop.tell("G4", COMPLETED);
        advance("P15D");
        assertThat(payable(creator)).isEqualTo("110.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void anAssignmentThatEndsUnpaidGivesBackWhatTheFeeHadTaken() {
        String assignment = taken();
        List<String> sold = sell("300.00", "500.00", "400.00");
        shop.tell("G3", REFUND.formatted("R1").replace("REFUNDED", "COMPLETED"));
        advance("P15D");
        assertThat(creator.api().get("assignments/" + assignment).text("status"))
                .isEqualTo("EXPIRED");
        assertAmounts(sold, "30.00", "50.00", "40.00");
        assertThat(adjustments(commission(sold.get(2))))
                .containsExactly("-20.00 RECOUPED", "20.00 FEE_UNPAID");
        assertGuarantee(assignment, "0.00", "120.00", "0.00", "120.00");
        assertThat(funds()).isEqualTo("1758.00");
        assertThat(payable(creator)).isEqualTo("40.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void ofADisputeThatIsSplitThePartThatIsPaidCounts() {
        String assignment = taken();
        List<String> sold = sell("300.00", "500.00", "400.00");
        String submission =
                creator.api()
                        .post(
                                "assignments/" + assignment + "/submissions",
                                """
                                {"contentUrl": "https://www.youtube.com/watch?v=mug", "disclosure": true}""")
                        .text("id");
        merchant.api()
                .post(
                        "submissions/" + submission + "/decision",
                        "{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\"}");
        String open = dispute(creator.api(), assignment);
        Disputed.decide(Api.as("demo-reviewer"), open, split("60.00"));
        assertAmounts(sold, "0.00", "20.00", "40.00");
        assertGuarantee(assignment, "60.00", "120.00", "60.00", "60.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void salesAreSetAgainstTheFeeThatBothSidesAgreeOnAnew() {
        String assignment = taken();
        List<String> sold = sell("300.00", "500.00", "400.00");
        agreed(merchant, creator, assignment, "{\"fee\": " + Cast.euro("60.00") + "}");
        assertAmounts(sold, "0.00", "20.00", "40.00");
        agreed(merchant, creator, assignment, "{\"fee\": " + Cast.euro("110.00") + "}");
        assertAmounts(sold, "0.00", "0.00", "10.00");
        agreed(
                merchant,
                creator,
                assignment,
                "{\"cancel\": {\"creatorAmount\": " + Cast.euro("30.00") + "}}");
        assertAmounts(sold, "0.00", "50.00", "40.00");
        assertThat(payable(creator)).isEqualTo("30.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void whatComesOnTopIsSharedWithTheAgencyAsTheFeeIs() {
        Agency agency = Agency.approved();
        agency.signs(creator, 1_500);
        String task = task();
        accept(agency.applies(creator, task));
        code = link(task);
        List<String> sold = sell("300.00", "500.00", "400.00");
        assertAmounts(sold, "0.00", "0.00", "20.00");
        assertThat(parts(sold.get(2))).containsExactly("CREATOR 17.00", "MCN 3.00");
        assertThat(parts(sold.get(0))).containsExactly("CREATOR 0.00", "MCN 0.00");
        shop.tell("G1", REFUND.formatted("R1"));
        assertAmounts(sold, "0.00", "0.00", "0.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void ofSalesAtTheSameMomentExactlyWhatGoesBeyondComesOnTop() throws Exception {
        taken();
        ExecutorService many = Executors.newFixedThreadPool(6);
        List<Callable<List<String>>> orders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String reference = "P" + i;
            orders.add(() -> sell(reference, "333.00"));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Future<List<String>> sold : many.invokeAll(orders)) {
            sum = sum.add(new BigDecimal(amount(commission(sold.get().get(0)), "amount")));
        }
        many.shutdown();
        assertThat(sum).isEqualByComparingTo("99.80");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void aRefundOfAnEarlierSaleTakesWhatWasPaidOutAsADebt() throws Exception {
        String assignment = taken();
        List<String> sold = sell("300.00", "500.00", "400.00");
        RosterStoryIT.approveContent(merchant, creator.api(), assignment);
        shop.tell("G3", COMPLETED);
        advance("P15D");
        Finance.assertPaid(creator, "120.00");
        shop.tell("G1", REFUND.formatted("R1"));
        assertAmounts(sold, "0.00", "0.00", "0.00");
        assertThat(commission(sold.get(2)).getString("status")).isEqualTo("PAID");
        Api.Answer balance = creator.api().get("affiliates/" + creator.id() + "/balance");
        assertThat(balance.amount("debt")).isEqualTo("20.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void aSaleInAnotherCurrencyHasNoFeeToBeSetAgainst() {
        taken();
        String order = order("U1", "300.00").replace("EUR", "USD");
        String sold = shop.commissions(shop.report(order)).get(0);
        assertAmounts(List.of(sold), "30.00");
        assertThat(commission(sold).isNull("recouped")).isTrue();
    }

    /** Somebody takes a task on that pays a hundred or a tenth of the sales. */
    private String taken() {
        String task = task();
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        String assignment = accept(application);
        code = link(task);
        return assignment;
    }

    private String task() {
        return Cast.published(
                merchant,
                "{\"type\": \"GUARANTEE\", \"rate\": \"0.10\", \"fee\": "
                        + Cast.euro("100.00")
                        + "}");
    }

    private String accept(String application) {
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}")
                .text("assignmentId");
    }

    private String link(String task) {
        return creator.api()
                .post(
                        "links",
                        "{\"targetUrl\": \"https://shop.example/mug\", \"taskId\": \""
                                + task
                                + "\"}")
                .text("code");
    }

    /** Orders of these amounts one after the other, called G1 and so on; their commissions. */
    private List<String> sell(String first, String second, String third) {
        List<String> sold = new ArrayList<>(sell("G1", first));
        sold.addAll(sell("G2", second));
        sold.addAll(sell("G3", third));
        return sold;
    }

    private List<String> sell(String reference, String amount) {
        return shop.commissions(shop.report(order(reference, amount)));
    }

    private String order(String reference, String amount) {
        String click = Shop.click(code);
        return """
                {"reference": "%s", "orderedAt": "%s", "currency": "EUR", "clickId": "%s", "lines": [
                 {"reference": "L1", "productReference": "mug", "quantity": 1, "grossAmount": "%s",
                  "coupons": "0.00", "tax": "0.00", "shipping": "0.00"}]}"""
                .formatted(reference, Shop.now(), click, amount);
    }

    private void assertAmounts(List<String> sold, String... amounts) {
        assertThat(sold)
                .extracting(id -> amount(commission(id), "amount"))
                .containsExactly(amounts);
    }

    private void assertGuarantee(
            String assignment, String counts, String commissions, String recouped, String extra) {
        for (Api reader : List.of(creator.api(), merchant.api())) {
            JsonObject stands =
                    reader.get("assignments/" + assignment)
                            .json()
                            .getJsonObject("contract")
                            .getJsonObject("guarantee");
            assertThat(amount(stands, "fee")).isEqualTo("100.00");
            assertThat(amount(stands, "counts")).isEqualTo(counts);
            assertThat(amount(stands, "commissions")).isEqualTo(commissions);
            assertThat(amount(stands, "recouped")).isEqualTo(recouped);
            assertThat(amount(stands, "extra")).isEqualTo(extra);
        }
    }

    private JsonObject commission(String id) {
        return creator.api().get("commissions/" + id).json();
    }

    private static List<String> adjustments(JsonObject commission) {
        return commission.getJsonArray("adjustments").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("amount") + " " + one.getString("cause"))
                .toList();
    }

    private static List<String> entries(JsonObject commission) {
        return commission
                .getJsonObject("explanation")
                .getJsonArray("entries")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getString("kind"))
                .toList();
    }

    private List<String> parts(String id) {
        return commission(id).getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .map(part -> part.getString("role") + " " + amount(part, "amount"))
                .toList();
    }

    private String funds() {
        return merchant.api().get("merchants/" + merchant.id() + "/balance").amount("funds");
    }

    private static String amount(JsonObject of, String name) {
        return of.getJsonObject(name).getString("amount");
    }

    private static void advance(String by) {
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"" + by + "\"}");
    }
}
