package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** One creator, two merchants, and a ban from the first of them: it touches that merchant alone. */
class MerchantBanIT {

    private static final String EARNED = "14.89";

    private final Merchant first = Cast.merchant("1000.00");
    private final Merchant second = Cast.merchant("1000.00");
    private final Creator creator = Cast.payableInfluencer();
    private final Api operator = Api.as("demo-operator");

    @Test
    void oneMerchantIsClosedToTheBannedAndTheOtherIsNotUntilAnAppealIsGranted() {
        Shop shop = new Shop(first);
        Shop other = new Shop(second);
        String link = shop.link(creator);
        String otherLink = other.link(creator);
        String before = Shop.click(link);
        sold(shop, "O1", before);
        sold(other, "O1", Shop.click(otherLink));
        operator.post("demo/clock", "{\"advance\": \"P15D\"}");
        String work = accepted(first);
        String otherWork = accepted(second);

        assertThat(ban(first, "FRAUD").text("status")).isEqualTo("ACTIVE");

        assertThat(statusOf(work)).isEqualTo("CANCELED");
        assertThat(statusOf(otherWork)).isEqualTo("ACCEPTED");
        Api.Answer refused = apply(first);
        assertThat(refused.text("code")).isEqualTo("NOT_ELIGIBLE");
        assertThat(refused.body()).contains("ACTIVE_WITH_MERCHANT");
        assertThat(apply(second).status()).isEqualTo(201);
        Api.Answer noLink = link(first);
        assertThat(noLink.text("code")).isEqualTo("STATE_FORBIDS");
        assertThat(noLink.body()).contains("banned from this merchant");
        assertThat(link(second).status()).isEqualTo(201);
        assertThat(Shop.place(link)).isEqualTo("https://shop.example/mug");
        assertThat(Shop.place(otherLink)).contains("click_id=");
        shop.report(Shop.order("O2", before));
        assertThat(shop.attribution("O2").toString()).contains("INACTIVE_AFFILIATE");
        assertTold();

        assertThatOneIsPaidAndTheOtherKeptBack();

        grantAppeal();
        assertThat(apply(first).status()).isEqualTo(201);
        assertThat(link(first).status()).isEqualTo(201);
        assertThat(Shop.place(link)).contains("click_id=");
        assertThat(netIn(Finance.approvedRun())).isEqualTo(EARNED);
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void severalBansHoldAtATimeAndEachIsLiftedByItsName() {
        ban(first, "OTHER");
        ban(second, "AGAINST_THE_RULES");
        assertThat(ban(first, "OTHER").text("code")).isEqualTo("STATE_FORBIDS");
        assertThat(operator.post(bans("ban"), "{\"reasonCode\": \"OTHER\"}").text("status"))
                .isEqualTo("BANNED");
        assertThat(holding()).containsExactlyInAnyOrder("platform", first.id(), second.id());
        assertThat(operator.post(bans("unban"), "").text("status")).isEqualTo("ACTIVE");
        assertThat(operator.post(bans("unban"), "").text("code")).isEqualTo("STATE_FORBIDS");
        assertThat(holding()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(unban(first).text("status")).isEqualTo("ACTIVE");
        assertThat(unban(first).text("code")).isEqualTo("STATE_FORBIDS");
        assertThat(apply(first).status()).isEqualTo(201);
        assertThat(apply(second).text("code")).isEqualTo("NOT_ELIGIBLE");
        for (String nobody : new String[] {"", "00000000-0000-0000-0000-000000000000"}) {
            String body = "{\"reasonCode\": \"OTHER\", \"merchantId\": \"" + nobody + "\"}";
            assertThat(operator.post(bans("ban"), body).text("code")).isEqualTo("NOT_FOUND");
        }
        assertThat(first.api().post(bans("ban"), "{\"reasonCode\": \"OTHER\"}").text("code"))
                .isEqualTo("ROLE_REQUIRED");
        assertThat(holding()).containsExactly(second.id());
    }

    @Test
    void aMerchantsBanEndsByTheClockAndAnApplicantIsMarkedMeanwhile() {
        String waiting = apply(first).text("id");
        Instant until = Instant.parse(Shop.now()).plus(Duration.ofHours(1));
        operator.post(
                bans("ban"),
                "{\"reasonCode\": \"OTHER\", \"until\": \""
                        + until
                        + "\", \"merchantId\": \""
                        + first.id()
                        + "\"}");
        assertThat(marked(waiting)).isTrue();
        assertThat(decide(first, waiting).body()).contains("ACTIVE_WITH_MERCHANT");
        operator.post("demo/clock", "{\"advance\": \"PT2H\"}");
        assertThat(holding()).isEmpty();
        assertThat(marked(waiting)).isFalse();
        assertThat(decide(first, waiting).text("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void anAgencyThatIsBannedFromAMerchantAppliesThereForNobody() {
        Agency agency = Agency.approved();
        agency.signs(creator, 1_000);
        banAgency(agency, first);
        assertThat(onBehalf(agency, first).body()).contains("ACTIVE_WITH_MERCHANT");
        String awaiting = onBehalf(agency, second).text("id");
        ban(second, "OTHER");
        String confirmation = "applications/" + awaiting + "/confirmation";
        assertThat(creator.api().post(confirmation, "{\"decision\": \"CONFIRM\"}").body())
                .contains("ACTIVE_WITH_MERCHANT");
        unban(second);
        assertThat(creator.api().post(confirmation, "{\"decision\": \"CONFIRM\"}").text("status"))
                .isEqualTo("APPLIED");
        String later = onBehalf(agency, second).text("id");
        banAgency(agency, second);
        assertThat(decide(second, awaiting).body()).contains("ACTIVE_WITH_MERCHANT");
        assertThat(
                        creator.api()
                                .post(
                                        "applications/" + later + "/confirmation",
                                        "{\"decision\": \"CONFIRM\"}")
                                .body())
                .contains("ACTIVE_WITH_MERCHANT");
    }

    private void banAgency(Agency agency, Merchant from) {
        operator.post(
                "affiliates/" + agency.self().id() + "/ban",
                "{\"reasonCode\": \"OTHER\", \"merchantId\": \"" + from.id() + "\"}");
    }

    private void assertThatOneIsPaidAndTheOtherKeptBack() {
        String run = Finance.approvedRun();
        assertThat(netIn(run)).isEqualTo(EARNED);
        assertThat(
                        Api.as("demo-finance")
                                .get("payout-runs/" + run)
                                .json()
                                .getJsonArray("excluded")
                                .getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("affiliateId").equals(creator.id()))
                .extracting(
                        one ->
                                one.getString("reason")
                                        + " "
                                        + one.getJsonObject("amount").getString("amount"))
                .containsExactly("BANNED " + EARNED);
        Finance.assertThatTheBooksProveOut();
    }

    private void assertTold() {
        assertThat(told(creator.api())).contains("BANNED_FROM_MERCHANT").doesNotContain("BANNED");
        assertThat(told(first.api())).contains("CREATOR_BANNED");
        assertThat(told(second.api())).doesNotContain("CREATOR_BANNED");
        JsonObject heard =
                first.api().get("notifications").items().getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("kind").equals("CREATOR_BANNED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(heard.toString()).contains("Mara").doesNotContain("FRAUD", "own orders");
    }

    private void grantAppeal() {
        String why = "\"statement\": \"It was somebody else.\"";
        String appeal = "affiliates/" + creator.id() + "/ban/appeal";
        assertThat(creator.api().post(appeal, "{" + why + "}").text("code"))
                .isEqualTo("STATE_FORBIDS");
        Api.Answer made =
                creator.api().post(appeal, "{" + why + ", \"merchantId\": \"" + first.id() + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String decision = "appeals/" + made.text("id") + "/decision";
        assertThat(operator.post(decision, "{\"decision\": \"GRANT\"}").text("code"))
                .isEqualTo("ROLE_REQUIRED");
        assertThat(
                        Api.as("demo-reviewer")
                                .post(decision, "{\"decision\": \"GRANT\"}")
                                .text("status"))
                .isEqualTo("GRANTED");
        assertThat(holding()).isEmpty();
        assertThat(told(creator.api())).contains("UNBANNED_FROM_MERCHANT");
    }

    private String netIn(String run) {
        return Finance.payoutOf(creator, run).getJsonObject("amount").getString("amount");
    }

    private static void sold(Shop shop, String order, String click) {
        shop.report(Shop.order(order, click));
        shop.tell(order, "{\"reference\": \"E1\", \"type\": \"COMPLETED\"}");
    }

    private String accepted(Merchant merchant) {
        return decide(merchant, apply(merchant).text("id")).text("assignmentId");
    }

    private static Api.Answer decide(Merchant merchant, String application) {
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}");
    }

    private Api.Answer apply(Merchant merchant) {
        return creator.api()
                .post("tasks/" + task(merchant) + "/applications", "{\"pitch\": \"Mugs\"}");
    }

    private Api.Answer onBehalf(Agency agency, Merchant merchant) {
        return agency.api()
                .post(
                        "tasks/" + task(merchant) + "/applications",
                        "{\"pitch\": \"Mugs\", \"affiliateId\": \"" + creator.id() + "\"}");
    }

    private static String task(Merchant merchant) {
        return Cast.published(
                merchant, "{\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro("100.00") + "}");
    }

    private Api.Answer link(Merchant merchant) {
        return creator.api()
                .post(
                        "links",
                        "{\"targetUrl\": \"https://shop.example/cup\", \"merchantId\": \""
                                + merchant.id()
                                + "\"}");
    }

    private Api.Answer ban(Merchant merchant, String reason) {
        return operator.post(
                bans("ban"),
                "{\"reasonCode\": \""
                        + reason
                        + "\", \"note\": \"own orders\", \"merchantId\": \""
                        + merchant.id()
                        + "\"}");
    }

    private Api.Answer unban(Merchant merchant) {
        return operator.post(bans("unban"), "{\"merchantId\": \"" + merchant.id() + "\"}");
    }

    /** From whom the creator is banned. */
    private List<String> holding() {
        return operator.get(bans("bans")).items().getValuesAs(JsonObject.class).stream()
                .filter(ban -> ban.isNull("endedAt"))
                .map(ban -> ban.getString("merchantId", "platform"))
                .toList();
    }

    private boolean marked(String application) {
        return first.api().get("applications").items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals(application))
                .findFirst()
                .orElseThrow()
                .getBoolean("banned");
    }

    private String statusOf(String assignment) {
        return creator.api().get("assignments/" + assignment).text("status");
    }

    private String bans(String what) {
        return "affiliates/" + creator.id() + "/" + what;
    }

    private static List<String> told(Api api) {
        return api.get("notifications?limit=100").items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("kind"))
                .toList();
    }
}
