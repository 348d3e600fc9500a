package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.time.Duration;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** What is refused, and by which name. */
class RefusalsIT {

    @Test
    void nineThousandNineHundredAndNinetyNineFollowersMakeNoInfluencer() {
        Creator creator = Cast.creator(9_999);
        assertRefused(
                creator.api()
                        .post(
                                "affiliates/" + creator.id() + "/role-applications",
                                "{\"role\": \"INFLUENCER\"}"),
                422,
                "FOLLOWERS_BELOW_THRESHOLD");
    }

    @Test
    void aBuyerMayNotApplyForAFixedFee() {
        Merchant merchant = Cast.merchant("1000.00");
        String task = Cast.draftTask(merchant, "200.00");
        merchant.api().post("tasks/" + task + "/publication", "");
        assertRefused(
                Cast.creator(500)
                        .api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"x\"}"),
                422,
                "NOT_ELIGIBLE");
    }

    @Test
    void aTaskIsNotPublishedWithoutFunds() {
        Merchant merchant = Cast.merchant("");
        String task = Cast.draftTask(merchant, "200.00");
        assertRefused(
                merchant.api().post("tasks/" + task + "/publication", ""),
                409,
                "INSUFFICIENT_FUNDS");
    }

    @Test
    void aMerchantDoesNotFindAnothersBalance() {
        Merchant one = Cast.merchant("");
        Merchant other = Cast.merchant("");
        assertRefused(one.api().get("merchants/" + other.id() + "/balance"), 404, "NOT_FOUND");
    }

    @Test
    void nobodyComesInWithoutAToken() {
        assertRefused(Api.as("wrong").get("me"), 401, "UNAUTHENTICATED");
    }

    @Test
    void aRoleThatMayNotIsTold() {
        assertRefused(
                Api.as("demo-buyer").post("payout-runs", "{\"currency\": \"EUR\"}"),
                403,
                "ROLE_REQUIRED");
    }

    @Test
    void whatMovesMoneyNeedsAKeyAndTakesItOnce() {
        Merchant merchant = Cast.merchant("");
        Api finance = Api.as("demo-finance");
        String path = "merchants/" + merchant.id() + "/deposits";
        String body = "{\"amount\": " + Cast.euro("10.00") + ", \"reference\": \"once\"}";
        assertRefused(finance.post(path, body, ""), 400, "IDEMPOTENCY_KEY_MISSING");
        Api.Answer first = finance.post(path, body, "key-" + merchant.id());
        assertThat(finance.post(path, body, "key-" + merchant.id())).isEqualTo(first);
        String other = body.replace("once", "twice");
        assertRefused(
                finance.post(path, other, "key-" + merchant.id()), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void jsonThatCannotBeReadIsNamed() {
        assertRefused(
                Api.as("demo-operator").post("demo/clock", "{\"advance\":"), 400, "MALFORMED_JSON");
    }

    @Test
    void aReportThatCannotBeReadLandsInReview() throws JMSException {
        String unreadable = "not JSON " + System.nanoTime();
        try (PaymentClient bank = PaymentClient.overCore("payments", "connect-demo")) {
            bank.send(unreadable);
        }
        assertInReview(unreadable);
    }

    @Test
    void aReportOfBytesWithoutAnIdLandsInReviewTooWhenItCannotBeRead() throws JMSException {
        String unreadable = "no text " + System.nanoTime();
        try (PaymentClient bank = PaymentClient.overAmqp("payments", "connect-demo")) {
            bank.sendBytes(unreadable);
        }
        assertInReview(unreadable);
    }

    private static void assertInReview(String report) {
        Eventually.within(Duration.ofSeconds(15))
                .assertThat(
                        () ->
                                Api.as("demo-finance")
                                        .get("reviews?queue=payment.status.review")
                                        .body(),
                        body -> assertThat(body).contains(report).contains("UNREADABLE"));
    }

    @Test
    void aMerchantDoesNotFindAnothersOrder() {
        Merchant merchant = Cast.merchant("");
        new Shop(merchant).report(Shop.order("O1", ""));
        String path = "merchants/" + merchant.id() + "/orders/O1";
        assertThat(merchant.api().get(path).status()).isEqualTo(200);
        assertRefused(Cast.merchant("").api().get(path), 404, "NOT_FOUND");
    }

    @Test
    void anOrderReferenceNamesOneOrder() {
        Shop shop = new Shop(Cast.merchant(""));
        String order = Shop.order("O1", "");
        Api.Answer first = shop.report(order);
        assertThat(first.status()).isEqualTo(201);
        assertThat(shop.report(order)).isEqualTo(first);
        assertRefused(shop.report(order.replace("119.00", "118.00")), 409, "REFERENCE_CONFLICT");
    }

    @Test
    void aForgedSignatureIsRefused() {
        Shop shop = new Shop(Cast.merchant(""));
        assertRefused(shop.reportForged(Shop.order("O1", "")), 401, "SIGNATURE_INVALID");
    }

    @Test
    void aClickIdWithAChangedByteLosesTheCandidateAndNotTheOrder() {
        Shop shop = new Shop(Cast.merchant(""));
        String click = Shop.click(shop.link(Cast.creator(500)));
        char changed = click.charAt(20) == 'X' ? 'Y' : 'X';
        String forged = click.substring(0, 20) + changed + click.substring(21);
        Api.Answer reported = shop.report(Shop.order("O1", forged));
        assertThat(reported.status()).isEqualTo(201);
        assertThat(shop.commissions(reported)).isEmpty();
        assertThat(
                        shop.attribution("O1")
                                .getJsonArray("candidates")
                                .getJsonObject(0)
                                .getString("reason"))
                .isEqualTo("CLICK_ID_INVALID");
    }

    private static void assertRefused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
