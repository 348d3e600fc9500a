package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.story.Disputed.ask;
import static org.creatorconnect.story.Disputed.assertRefused;
import static org.creatorconnect.story.Disputed.decide;
import static org.creatorconnect.story.Disputed.dispute;
import static org.creatorconnect.story.Disputed.payable;
import static org.creatorconnect.story.Disputed.platformFees;
import static org.creatorconnect.story.Disputed.split;
import static org.creatorconnect.story.Disputed.write;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Rejected content is disputed; somebody who belongs to neither side decides about the money. */
class DisputesIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String FOR_CREATOR =
            "{\"decision\": \"FOR_CREATOR\", \"note\": \"It is what was asked for.\"}";
    private static final String FOR_MERCHANT = "{\"decision\": \"FOR_MERCHANT\"}";

    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.payableInfluencer();
    private final Api reviewer = Api.as("demo-reviewer");
    private final Api operator = Api.as("demo-operator");

    @Test
    void twoHundredSplitSixtyToFortyWithAnAgencyOfFifteenAndTheWholeAgainAfterAnAppeal() {
        Agency agency = Agency.approved();
        agency.signs(creator, 1_500);
        String assignment = rejected();
        String dispute = dispute(creator.api(), assignment);
        close(assignment);
        assertThat(funds()).isEqualTo("780.00");
        assertThat(decide(reviewer, dispute, split("120.00")).text("status")).isEqualTo("DECIDED");
        assertThat(payable(creator)).isEqualTo("102.00");
        assertThat(payable(agency.self())).isEqualTo("18.00");
        assertThat(funds()).isEqualTo("868.00");
        assertThat(platformFees(assignment)).isEqualTo("1200");
        assertThat(standing(assignment)).isEqualTo("COMPLETED");

        String appeal =
                creator.api()
                        .post(
                                "disputes/" + dispute + "/appeal",
                                "{\"statement\": \"It is all of it.\"}")
                        .text("id");
        assertRefused(
                reviewer.post("appeals/" + appeal + "/decision", "{\"decision\": \"GRANT\"}"),
                403,
                "APPROVER_IS_AUTHOR");
        advance("P14D");
        operator.post("appeals/" + appeal + "/decision", "{\"decision\": \"GRANT\"}");
        assertThat(payable(creator)).isEqualTo("170.00");
        assertThat(payable(agency.self())).isEqualTo("30.00");
        assertThat(funds()).isEqualTo("780.00");
        assertThat(platformFees(assignment)).isEqualTo("2000");
        JsonObject stays = creator.api().get("disputes/" + dispute).json();
        assertThat(stays.getString("decision")).isEqualTo("SPLIT");
        assertThat(stays.isNull("overturnedAt")).isFalse();
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void forTheCreatorTheFeeIsPaidAsIfTheContentHadBeenApproved() {
        String assignment = rejected();
        JsonObject open = creator.api().get("assignments/" + assignment).json();
        assertThat(open.getString("nextAct")).isEqualTo("BECOME_FINAL");
        String dispute = dispute(creator.api(), assignment);
        assertThat(creator.api().get("assignments/" + assignment).text("nextAct"))
                .isEqualTo("SETTLE");
        advance("P20D");
        assertThat(standing(assignment)).isEqualTo("ACCEPTED");
        assertThat(decide(operator, dispute, FOR_CREATOR).text("status")).isEqualTo("DECIDED");
        assertThat(payable(creator)).isEqualTo("200.00");
        assertThat(standing(assignment)).isEqualTo("COMPLETED");
        assertRefused(decide(reviewer, dispute, FOR_MERCHANT), 409, "ALREADY_DECIDED");
        assertRefused(
                creator.api().post("disputes/" + dispute + "/appeal", "{\"statement\": \"No.\"}"),
                409,
                "STATE_FORBIDS");
        assertThat(creator.api().get("notifications").body()).contains("DISPUTE_DECIDED");
        assertThat(merchant.api().get("notifications").body())
                .contains("DISPUTE_OPENED", "DISPUTE_DECIDED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void forTheMerchantTheMoneyGoesBack() {
        String assignment = rejected();
        String dispute = dispute(creator.api(), assignment);
        close(assignment);
        assertThat(funds()).isEqualTo("780.00");
        decide(reviewer, dispute, FOR_MERCHANT);
        assertThat(payable(creator)).isEqualTo("0.00");
        assertThat(funds()).isEqualTo("1000.00");
        assertThat(standing(assignment)).isEqualTo("REJECTED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void silenceDecidesForTheCreator() {
        String assignment = rejected();
        String dispute = dispute(creator.api(), assignment);
        advance("P30DT1M");
        JsonObject decided = creator.api().get("disputes/" + dispute).json();
        assertThat(decided.getString("decision")).isEqualTo("FOR_CREATOR");
        assertThat(payable(creator)).isEqualTo("200.00");
        assertRefused(decide(reviewer, dispute, FOR_MERCHANT), 409, "ALREADY_DECIDED");
    }

    @Test
    void onlyARejectionIsDisputedOnceAndInTime() {
        String assignment = submitted();
        assertRefused(ask(creator.api(), assignment), 409, "STATE_FORBIDS");
        reject(assignment);
        assertRefused(
                creator.api().post("assignments/" + assignment + "/disputes", "{}"),
                422,
                "VALIDATION_FAILED");
        dispute(creator.api(), assignment);
        assertRefused(ask(creator.api(), assignment), 409, "STATE_FORBIDS");

        Creator late = Cast.payableInfluencer();
        String other = rejected(late);
        advance("P14DT1M");
        assertRefused(ask(late.api(), other), 409, "STATE_FORBIDS");
        assertThat(standing(other)).isEqualTo("REJECTED");
    }

    @Test
    void aReviewerDecidesAndFromDayFourteenAnOperatorAsWell() {
        String dispute = dispute(creator.api(), rejected());
        assertRefused(decide(operator, dispute, FOR_CREATOR), 403, "ROLE_REQUIRED");
        assertRefused(decide(merchant.api(), dispute, FOR_CREATOR), 403, "ROLE_REQUIRED");
        for (String wrong :
                new String[] {
                    "{}",
                    "{\"decision\": \"SPLIT\"}",
                    split("0.00"),
                    split("200.00"),
                    "{\"decision\": \"FOR_CREATOR\", \"creatorAmount\": " + Cast.euro("1.00") + "}"
                }) {
            assertRefused(decide(reviewer, dispute, wrong), 422, "VALIDATION_FAILED");
        }
        advance("P14D");
        assertThat(decide(operator, dispute, FOR_CREATOR).text("status")).isEqualTo("DECIDED");
    }

    @Test
    void ofTwoDecisionsAtOnceOneStandsAndTheOtherIsRefusedByName() throws Exception {
        String assignment = rejected();
        String dispute = dispute(creator.api(), assignment);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Callable<Api.Answer>> deciders =
                List.of(
                        () -> decide(reviewer, dispute, FOR_CREATOR),
                        () -> decide(reviewer, dispute, FOR_MERCHANT));
        List<Api.Answer> answers = two.invokeAll(deciders).stream().map(Disputed::answer).toList();
        two.shutdown();
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.text("code")).isEqualTo("ALREADY_DECIDED"));
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void bothSidesAndTheStaffWriteAndAStrangerFindsNothing() {
        Agency agency = Agency.approved();
        agency.signs(creator, 1_000);
        String assignment = rejected();
        String dispute = dispute(agency.api(), assignment);
        write(creator.api(), dispute, "Look at 0:42.");
        write(agency.api(), dispute, "We can send the raw cut.");
        write(merchant.api(), dispute, "The third is missing.");
        write(reviewer, dispute, "Which one is the third?");
        JsonObject read = merchant.api().get("disputes/" + dispute).json();
        assertThat(read.getString("openedBy")).isEqualTo("AGENCY");
        assertThat(read.getJsonArray("messages").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("side"))
                .containsExactly("CREATOR", "AGENCY", "MERCHANT", "STAFF");
        assertThat(merchant.api().get("notifications").body()).contains("DISPUTE_MESSAGE");

        Api stranger = Cast.creator(0).api();
        Api otherShop = Cast.merchant("").api();
        for (Api one : List.of(stranger, otherShop)) {
            assertRefused(one.get("disputes/" + dispute), 404, "NOT_FOUND");
            assertRefused(
                    one.post("disputes/" + dispute + "/messages", "{\"text\": \"Hello\"}"),
                    404,
                    "NOT_FOUND");
            assertThat(one.get("disputes").items()).isEmpty();
        }
        assertRefused(ask(stranger, assignment), 404, "NOT_FOUND");
        assertThat(reviewer.get("disputes?status=OPEN&reason=MEETS_BRIEF&limit=200").body())
                .contains(dispute);
        assertRefused(
                creator.api().post("disputes/" + dispute + "/messages", "{\"text\": \" \"}"),
                422,
                "VALIDATION_FAILED");
        decide(reviewer, dispute, FOR_CREATOR);
        assertRefused(
                creator.api().post("disputes/" + dispute + "/messages", "{\"text\": \"Thanks\"}"),
                409,
                "STATE_FORBIDS");
    }

    @Test
    void whoIsBannedMeanwhileHasNothingLeftToDispute() {
        String assignment = rejected();
        String dispute = dispute(creator.api(), assignment);
        operator.post(
                "affiliates/" + creator.id() + "/ban",
                "{\"reasonCode\": \"OTHER\", \"assignments\": \"CANCEL\"}");
        assertThat(standing(assignment)).isEqualTo("CANCELED");
        assertThat(reviewer.get("disputes/" + dispute).text("status")).isEqualTo("CANCELED");
        assertRefused(decide(reviewer, dispute, FOR_CREATOR), 409, "ALREADY_DECIDED");
        Finance.assertThatTheBooksProveOut();
    }

    private String rejected() {
        return rejected(creator);
    }

    private String rejected(Creator whose) {
        String assignment = submitted(whose);
        reject(assignment);
        return assignment;
    }

    private String submitted() {
        return submitted(creator);
    }

    private String submitted(Creator whose) {
        String task = ContentToReview.published(merchant, "200.00");
        String assignment =
                merchant.api()
                        .post(
                                "applications/"
                                        + ContentToReview.applied(task, whose)
                                        + "/decision",
                                "{\"decision\": \"ACCEPT\"}")
                        .text("assignmentId");
        whose.api()
                .post(
                        "assignments/" + assignment + "/submissions",
                        "{\"contentUrl\": \"https://www.youtube.com/watch?v=dispute"
                                + NUMBER.incrementAndGet()
                                + "\", \"disclosure\": true}");
        return assignment;
    }

    private void reject(String assignment) {
        String submission = merchant.api().get("assignments/" + assignment).text("submissionId");
        merchant.api()
                .post(
                        "submissions/" + submission + "/decision",
                        "{\"decision\": \"REJECT\", \"reasonCode\": \"OFF_BRIEF\"}");
    }

    /** What comes back goes to the merchant once the task takes nobody any more. */
    private void close(String assignment) {
        String task = merchant.api().get("assignments/" + assignment).text("taskId");
        merchant.api().post("tasks/" + task + "/closure", "");
    }

    private String standing(String assignment) {
        return operator.get("assignments/" + assignment).text("status");
    }

    private String funds() {
        return merchant.api().get("merchants/" + merchant.id() + "/balance").amount("funds");
    }

    private void advance(String time) {
        operator.post("demo/clock", "{\"advance\": \"" + time + "\"}");
    }
}
