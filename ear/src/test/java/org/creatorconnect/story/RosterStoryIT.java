package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** An agency looks after creators: what they earn is split by their contract, to the cent. */
class RosterStoryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String REFUND =
            """
            {"reference": "E1", "type": "REFUNDED", "lines": [{"reference": "L1", "amount": "40.00"}]}""";

    @Test
    void aMixedTaskAppliedForByTheAgencyIsSplitAndBothArePaid() throws JMSException {
        Merchant merchant = Cast.merchant("2000.00");
        Shop shop = new Shop(merchant);
        Agency agency = Agency.approved();
        Creator creator = Cast.payableInfluencer();
        agency.signs(creator, 1_500);
        agency.signs(Cast.influencer(), 1_250);
        agency.signs(Cast.creator(300), 0);
        assertThat(agency.roster())
                .extracting(row -> row.getInt("shareBps"))
                .containsExactly(0, 1_250, 1_500);

        String task = Agency.mixedTask(merchant);
        String application = agency.applies(creator, task);
        String assignment =
                merchant.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}")
                        .text("assignmentId");
        assertSharedBetweenTheTwo(agency, merchant, assignment);

        String code = taskLink(creator, task);
        String commission =
                shop.commissions(shop.report(Shop.order("O1", Shop.click(code)))).get(0);
        assertParts(creator, commission, "6.07", "5.16", "0.91");
        assertParts(agency.self(), commission(agency, "O1"), "6.07", "5.16", "0.91");
        shop.tell("O1", REFUND);
        assertParts(creator, commission, "3.84", "3.27", "0.57");

        approveContent(merchant, agency.api(), assignment);
        assertThat(balance(creator, "payable")).isEqualTo("283.34");
        assertThat(balance(agency.self(), "payable")).isEqualTo("49.99");
        assertShared(creator.api(), assignment);
        assertShared(agency.api(), assignment);

        shop.tell("O1", "{\"reference\": \"E2\", \"type\": \"COMPLETED\"}");
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P15D\"}");
        // 283.34 + 3.27 and, of the second line's 8.82, 7.50; 49.99 + 0.57 + 1.32.
        assertThat(balance(creator, "payable")).isEqualTo("294.11");
        assertThat(balance(agency.self(), "payable")).isEqualTo("51.88");
        assertBothPaid(creator, "294.11", agency.self(), "51.88");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void afterNoticeTheTailIsKeptAndThenNothingNewIsShared() {
        Merchant merchant = Cast.merchant("2000.00");
        Shop shop = new Shop(merchant);
        Agency agency = Agency.approved();
        Creator creator = Cast.influencer();
        String contract = agency.signs(creator, 1_500);
        String task = Agency.mixedTask(merchant);
        String application = agency.applies(creator, task);
        merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}");
        String shared = taskLink(creator, task);
        String own = shop.link(creator);

        Api.Answer notice = creator.api().post("roster-contracts/" + contract + "/notice", "");
        assertThat(notice.text("status")).isEqualTo("NOTICE");
        assertThat(parts(creator, shop, "N1", own)).isEqualTo(2);

        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P31D\"}");
        assertThat(agency.roster().get(0).getString("status")).isEqualTo("TAIL");
        assertThat(parts(creator, shop, "T1", own)).isEqualTo(1);
        assertThat(parts(creator, shop, "T2", shared)).isEqualTo(2);

        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"P90D\"}");
        assertThat(agency.roster().get(0).getString("status")).isEqualTo("ENDED");
        assertThat(parts(creator, shop, "E1", shared)).isEqualTo(1);
        assertThat(orders(agency)).contains("N1", "T2").doesNotContain("T1", "E1");
        Finance.assertThatTheBooksProveOut();
    }

    private static String taskLink(Creator creator, String task) {
        return creator.api()
                .post(
                        "links",
                        "{\"targetUrl\": \"https://shop.example/mug\", \"taskId\": \""
                                + task
                                + "\"}")
                .text("code");
    }

    static void approveContent(Merchant merchant, Api sender, String assignment) {
        String submission =
                sender.post(
                                "assignments/" + assignment + "/submissions",
                                """
                                {"contentUrl": "https://www.youtube.com/watch?v=mug", "disclosure": true}""")
                        .text("id");
        merchant.api()
                .post("submissions/" + submission + "/decision", "{\"decision\": \"APPROVE\"}");
    }

    /** The agency reads its share, and the merchant, who pays one fee, does not. */
    private static void assertSharedBetweenTheTwo(
            Agency agency, Merchant merchant, String assignment) {
        JsonObject agencys = agency.api().get("assignments/" + assignment).json();
        assertThat(agencys.getString("mcnId")).isEqualTo(agency.self().id());
        assertThat(agencys.getInt("shareBps")).isEqualTo(1_500);
        JsonObject merchants = merchant.api().get("assignments/" + assignment).json();
        assertThat(merchants.getString("mcnId")).isEqualTo(agency.self().id());
        assertThat(merchants.isNull("shareBps")).isTrue();
        assertThat(merchants.getJsonObject("contract").isNull("shared")).isTrue();
    }

    /** What is told of the fee is what the books gave each side. */
    private static void assertShared(Api reader, String assignment) {
        JsonObject shared =
                reader.get("assignments/" + assignment)
                        .json()
                        .getJsonObject("contract")
                        .getJsonObject("shared");
        assertThat(List.of("agencyAmount", "agencyReleased"))
                .allSatisfy(part -> assertThat(amount(shared, part)).isEqualTo("49.99"));
        assertThat(List.of("creatorAmount", "creatorReleased"))
                .allSatisfy(part -> assertThat(amount(shared, part)).isEqualTo("283.34"));
    }

    private static String amount(JsonObject of, String name) {
        return of.getJsonObject(name).getString("amount");
    }

    private static void assertParts(
            Creator reader, String id, String whole, String creators, String agencys) {
        JsonObject commission = reader.api().get("commissions/" + id).json();
        assertThat(commission.getJsonObject("amount").getString("amount")).isEqualTo(whole);
        List<JsonObject> parts = commission.getJsonArray("parts").getValuesAs(JsonObject.class);
        assertThat(parts)
                .extracting(part -> part.getString("role"))
                .containsExactly("CREATOR", "MCN");
        assertThat(parts)
                .extracting(part -> part.getJsonObject("amount").getString("amount"))
                .containsExactly(creators, agencys);
    }

    /** The agency's own commission on the first line of an order. */
    private static String commission(Agency agency, String order) {
        return agency
                .api()
                .get("commissions?order=" + order)
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("lineReference").equals("L1"))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody buys by a link; how many have a part of what the first line earns. */
    private static int parts(Creator creator, Shop shop, String order, String code) {
        String commission =
                shop.commissions(shop.report(Shop.order(order, Shop.click(code)))).get(0);
        return creator.api().get("commissions/" + commission).json().getJsonArray("parts").size();
    }

    private static List<String> orders(Agency agency) {
        return agency.api().get("commissions").items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("orderReference"))
                .distinct()
                .toList();
    }

    private static void assertBothPaid(
            Creator creator, String creators, Creator agency, String agencys) throws JMSException {
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            String run = Finance.approvedRun();
            settle(bank, Finance.payoutOf(creator, run), creators);
            settle(bank, Finance.payoutOf(agency, run), agencys);
            Finance.assertSettled(creator, run);
            Finance.assertSettled(agency, run);
        }
    }

    private static void settle(PaymentClient bank, JsonObject payout, String amount)
            throws JMSException {
        JsonObject instruction = bank.instruction(payout, PATIENCE);
        assertThat(instruction.getJsonObject("amount").getString("amount")).isEqualTo(amount);
        bank.report(instruction, "ACSC", instruction.getString("instructionId") + "-1");
    }

    private static String balance(Creator creator, String part) {
        return creator.api()
                .get("affiliates/" + creator.id() + "/balance?currency=EUR")
                .amount(part);
    }
}
