package org.creatorconnect.story;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Content that waits for the merchant of the demo, who can sign in: everything before it is made
 * over the API, as anybody would.
 *
 * @param task the task it was made for, which has one slot
 * @param submission the content itself
 * @param creator who submitted it
 */
public record ContentToReview(String task, String submission, String creator) {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MERCHANT = "demo-merchant";

    /** A task of this fee in EUR is published and done, and its content is submitted. */
    public static ContentToReview submitted(String fee) {
        return submitted(fee, Cast.payableInfluencer());
    }

    /** The same by a given influencer. */
    static ContentToReview submitted(String fee, Cast.Creator creator) {
        return submitted(funded(), fee, creator);
    }

    /** The same for a given merchant, who has the money. */
    static ContentToReview submitted(Cast.Merchant merchant, String fee, Cast.Creator creator) {
        String task = published(merchant, fee);
        String application = applied(task, creator);
        String assignment =
                merchant.api()
                        .post(
                                "applications/" + application + "/decision",
                                "{\"decision\": \"ACCEPT\"}")
                        .text("assignmentId");
        String submission =
                creator.api()
                        .post(
                                "assignments/" + assignment + "/submissions",
                                "{\"contentUrl\": \"https://www.youtube.com/watch?v=review"
                                        + NUMBER.incrementAndGet()
                                        + "\", \"disclosure\": true}")
                        .text("id");
        return new ContentToReview(task, submission, creator.id());
    }

    /** Rejects the content; its creator can dispute that. */
    public void reject() {
        Api.as(MERCHANT)
                .post(
                        "submissions/" + submission + "/decision",
                        "{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\", \"note\": \"The third is missing.\"}");
    }

    /** The user name by which the creator signs in. */
    public String signsIn() {
        return SignsIn.forAffiliate(creator);
    }

    /** The assignment that the content is for. */
    public String assignment() {
        return Api.as(MERCHANT).get("submissions/" + submission).text("assignmentId");
    }

    /** An application for a task of this fee in EUR that nobody has decided yet; its id. */
    public static String applied(String fee) {
        return applied(published(funded(), fee), Cast.payableInfluencer());
    }

    /** A creator's application for a task. */
    static String applied(String task, Cast.Creator creator) {
        return creator.api()
                .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                .text("id");
    }

    /** A task of one slot that can be applied for. */
    static String published(Cast.Merchant merchant, String fee) {
        String task = Cast.draftTask(merchant, fee);
        merchant.api().post("tasks/" + task + "/publication", "");
        return task;
    }

    /** Where the content stands. */
    public String status() {
        return Api.as(MERCHANT).get("submissions/" + submission).text("status");
    }

    /** What its creator can be paid. */
    public String payable() {
        return Api.as("demo-finance").get("affiliates/" + creator + "/balance").json().toString();
    }

    /** Approves the content; the fee can be paid then. */
    void approve() {
        Api.as(MERCHANT)
                .post("submissions/" + submission + "/decision", "{\"decision\": \"APPROVE\"}");
    }

    /** The merchant of the demo, with 1,000.00 EUR more than before. */
    static Cast.Merchant funded() {
        Api api = Api.as(MERCHANT);
        String id = api.get("me").text("merchantId");
        Api.as("demo-finance")
                .post(
                        "merchants/" + id + "/deposits",
                        "{\"amount\": "
                                + Cast.euro("1000.00")
                                + ", \"reference\": \"review-"
                                + NUMBER.incrementAndGet()
                                + "\"}");
        return new Cast.Merchant(api, id);
    }
}
