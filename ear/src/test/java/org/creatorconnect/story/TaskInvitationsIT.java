package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.story.Disputed.assertRefused;
import static org.creatorconnect.story.Invited.accept;
import static org.creatorconnect.story.Invited.decline;
import static org.creatorconnect.story.Invited.fee;
import static org.creatorconnect.story.Invited.invite;
import static org.creatorconnect.story.Invited.published;
import static org.creatorconnect.story.Invited.withdraw;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** A merchant asks creators by name, each by terms of their own, and they answer. */
class TaskInvitationsIT {

    private static final String NOTHING = "0.00";

    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.payableInfluencer();

    @Test
    void aPriceAboveTheTasksIsSetAsideAtOnceAndPaidToTheCent() {
        String task = ContentToReview.published(merchant, "200.00");
        assertMoney("780.00", "220.00");
        Api.Answer made = invite(merchant, task, "250.01", creator);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonObject item = made.items().getJsonObject(0);
        assertThat(item.getString("status")).isEqualTo("INVITED");
        assertThat(item.getString("affiliateId")).isEqualTo(creator.id());
        assertMoney("724.99", "275.01");

        Api.Answer accepted = accept(creator, item.getString("id"));
        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(accepted.text("termsHash")).hasSize(64);
        String assignment = accepted.text("assignmentId");
        assertThat(creator.api().get("assignments/" + assignment).amount("fee"))
                .isEqualTo("250.01");
        assertMoney("724.99", "275.01");
        String submission =
                creator.api()
                        .post(
                                "assignments/" + assignment + "/submissions",
                                "{\"contentUrl\": \"https://www.youtube.com/watch?v=invited1\", \"disclosure\": true}")
                        .text("id");
        merchant.api()
                .post("submissions/" + submission + "/decision", "{\"decision\": \"APPROVE\"}");
        assertThat(Disputed.payable(creator)).isEqualTo("250.01");
        assertMoney("724.99", NOTHING);
        assertThat(merchant.api().get("notifications").body()).contains("TASK_INVITATION_ACCEPTED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void aPriceBelowTheTasksMovesWhatItNeedsAndTheRestGoesBackWithTheTask() {
        String task = ContentToReview.published(merchant, "200.00");
        accept(creator, Invited.to(merchant, task, creator, "150.00"));
        assertMoney("780.00", "220.00");
        close(task);
        assertMoney("835.00", "165.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void whatIsTurnedDownTakenBackOrLapsesGivesItsMoneyBack() {
        String task = ContentToReview.published(merchant, "200.00");
        String first = Invited.to(merchant, task, creator, "300.00");
        assertMoney("670.00", "330.00");
        assertThat(decline(creator, first).text("status")).isEqualTo("DECLINED");
        assertMoney("780.00", "220.00");
        String second = Invited.to(merchant, task, creator, "300.00");
        assertThat(withdraw(merchant, second).text("status")).isEqualTo("WITHDRAWN");
        assertMoney("780.00", "220.00");
        String third = Invited.to(merchant, task, creator, "300.00");
        advance("P7DT1M");
        assertThat(creator.api().get("task-invitations/" + third).text("status"))
                .isEqualTo("LAPSED");
        assertMoney("780.00", "220.00");
        for (String over : List.of(first, second, third)) {
            assertRefused(accept(creator, over), 409, "ALREADY_DECIDED");
            assertRefused(withdraw(merchant, over), 409, "ALREADY_DECIDED");
        }
        assertThat(creator.api().get("notifications").body())
                .contains("TASK_INVITED", "TASK_INVITATION_WITHDRAWN", "TASK_INVITATION_LAPSED");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void theClosureLetsInvitationsLapseAndLeavesNothing() {
        String task = ContentToReview.published(merchant, "200.00");
        String invitation = Invited.to(merchant, task, creator, "300.00");
        close(task);
        assertMoney("1000.00", NOTHING);
        assertThat(creator.api().get("task-invitations/" + invitation).text("status"))
                .isEqualTo("LAPSED");
        assertRefused(accept(creator, invitation), 409, "ALREADY_DECIDED");
        assertRefused(invite(merchant, task, "", creator), 409, "STATE_FORBIDS");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void ofTwentyWhoAcceptAtOnceThreeWinTheThreeSlots() throws Exception {
        Merchant rich = Cast.merchant("5000.00");
        String task = published(rich, "\"slots\": 3, " + fee("100.00"));
        List<Creator> creators = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            creators.add(Cast.influencer());
        }
        List<JsonObject> made =
                invite(rich, task, "110.00", creators.toArray(new Creator[0]))
                        .items()
                        .getValuesAs(JsonObject.class);
        assertThat(made).hasSize(20);
        assertThat(balance(rich, "escrow")).isEqualTo("550.00");
        List<Callable<Api.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String invitation = made.get(i).getString("id");
            Creator who = creators.get(i);
            calls.add(() -> accept(who, invitation));
        }
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        List<Api.Answer> answers = twenty.invokeAll(calls).stream().map(Disputed::answer).toList();
        twenty.shutdown();
        assertThat(answers).filteredOn(one -> one.status() == 200).hasSize(3);
        assertThat(answers)
                .filteredOn(one -> one.status() != 200)
                .hasSize(17)
                .allSatisfy(one -> assertRefused(one, 409, "SLOTS_TAKEN"));
        Finance.assertThatTheBooksProveOut();
        rich.api().post("tasks/" + task + "/closure", "");
        assertThat(balance(rich, "escrow")).isEqualTo("363.00");
        assertThat(balance(rich, "funds")).isEqualTo("4637.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void anAgencySeesItsCreatorsInvitationsAndTheCreatorAloneAnswers() {
        Agency agency = Agency.approved();
        agency.signs(creator, 1_000);
        String task = published(merchant, "\"slots\": 1, \"access\": \"INVITED\", " + fee("50.00"));
        String invitation = Invited.to(merchant, task, creator, "");
        assertThat(agency.api().get("task-invitations").body()).contains(invitation);
        assertThat(agency.api().get("tasks/" + task).status()).isEqualTo(200);
        assertRefused(accept(agency.self(), invitation), 404, "NOT_FOUND");
        String assignment = accept(creator, invitation).text("assignmentId");
        assertThat(creator.api().get("assignments/" + assignment).text("mcnId"))
                .isEqualTo(agency.self().id());
    }

    @Test
    void cashGoesToInfluencersAloneAndEachIsNamedWhoCannotBeInvited() {
        Creator buyer = Cast.creator(500);
        String task = ContentToReview.published(merchant, "50.00");
        ContentToReview.applied(task, creator);
        Api.Answer refused = invite(merchant, task, "", buyer, Cast.influencer(), creator);
        assertRefused(refused, 422, "VALIDATION_FAILED");
        assertThat(refused.body())
                .contains("affiliateIds/0", "influencers alone", "affiliateIds/2", "has applied")
                .doesNotContain("affiliateIds/1");
        assertThat(merchant.api().get("task-invitations?taskId=" + task).items()).isEmpty();
        assertRefused(invite(merchant, task, ""), 422, "VALIDATION_FAILED");
        assertRefused(
                merchant.api()
                        .post(
                                "tasks/" + task + "/invitations",
                                "{\"affiliateIds\": [\"nobody\"], \"fee\": {\"amount\": \"5.00\", \"currency\": \"USD\"}}"),
                422,
                "VALIDATION_FAILED");
        assertRefused(
                invite(merchant, task, "4000.00", Cast.influencer()), 409, "INSUFFICIENT_FUNDS");
        assertRefused(invite(merchant, task, "6000.00", Cast.influencer()), 422, "BUDGET_EXCEEDED");
    }

    @Test
    void whoLosesTheRoleMeanwhileCannotTakeCash() {
        String task = ContentToReview.published(merchant, "50.00");
        String invitation = Invited.to(merchant, task, creator, "");
        Tables.run(
                "DELETE FROM affiliate_role WHERE role = 'INFLUENCER' AND affiliate_id = '"
                        + creator.id()
                        + "'");
        Api.Answer refused = accept(creator, invitation);
        assertRefused(refused, 422, "NOT_ELIGIBLE");
        assertThat(refused.body()).contains("INFLUENCER_ROLE");
        assertThat(creator.api().get("tasks/" + task).json().getBoolean("eligible")).isFalse();
    }

    private void close(String task) {
        merchant.api().post("tasks/" + task + "/closure", "");
    }

    private void assertMoney(String funds, String escrow) {
        assertThat(balance(merchant, "funds")).isEqualTo(funds);
        assertThat(balance(merchant, "escrow")).isEqualTo(escrow);
    }

    private static String balance(Merchant whose, String part) {
        return whose.api().get("merchants/" + whose.id() + "/balance").amount(part);
    }

    private static void advance(String time) {
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"" + time + "\"}");
    }
}
