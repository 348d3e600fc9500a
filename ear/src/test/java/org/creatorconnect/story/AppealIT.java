package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.creatorconnect.story.Cast.Creator;
import org.junit.jupiter.api.Test;

/** Whoever is banned, or rejected for a role, has somebody else look at it again. */
class AppealIT {

    private static final String WRONG = "{\"statement\": \"It was somebody else.\"}";
    private static final String GRANT = "{\"decision\": \"GRANT\"}";

    private final Creator creator = Cast.creator(0);
    private final Api reviewer = Api.as("demo-reviewer");
    private final Api operator = Api.as("demo-operator");

    @Test
    void anotherPersonGrantsTheAppealOfABanAndItIsLiftedAtOnce() {
        ban(operator, "FRAUD");
        Api.Answer made = appeal();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("OPEN");
        assertRefused(decide(operator, made, GRANT), 403, "ROLE_REQUIRED");
        assertRefused(decide(reviewer, made, "{\"decision\": \"DENY\"}"), 422, "VALIDATION_FAILED");
        assertThat(decide(reviewer, made, GRANT).text("status")).isEqualTo("GRANTED");
        assertThat(status()).isEqualTo("ACTIVE");
        assertRefused(decide(reviewer, made, GRANT), 409, "ALREADY_DECIDED");
        assertThat(creator.api().get("notifications").body())
                .contains("APPEAL_GRANTED", "UNBANNED");
    }

    @Test
    void whoeverBannedDoesNotDecideAndADecisionIsAppealedOnce() {
        ban(reviewer, "OTHER");
        Api.Answer made = appeal();
        assertRefused(decide(reviewer, made, GRANT), 403, "APPROVER_IS_AUTHOR");
        assertRefused(appeal(), 409, "STATE_FORBIDS");
        assertThat(
                        creator.api()
                                .post("appeals/" + made.text("id") + "/withdrawal", "")
                                .text("status"))
                .isEqualTo("WITHDRAWN");
        assertRefused(appeal(), 409, "STATE_FORBIDS");
    }

    @Test
    void withoutAReviewerAnOperatorDecidesAndInTheEndSilence() {
        ban(reviewer, "OTHER");
        Creator fraud = Cast.creator(0);
        reviewer.post("affiliates/" + fraud.id() + "/ban", "{\"reasonCode\": \"FRAUD\"}");
        Creator late = Cast.creator(0);
        reviewer.post("affiliates/" + late.id() + "/ban", "{\"reasonCode\": \"OTHER\"}");
        Creator heard = Cast.creator(0);
        reviewer.post("affiliates/" + heard.id() + "/ban", "{\"reasonCode\": \"FRAUD\"}");
        Api.Answer made = appeal();
        Api.Answer ofFraud = appeal(fraud);
        Api.Answer ofHeard = appeal(heard);
        advance("P14D");
        assertThat(statusOf(made)).isEqualTo("ESCALATED");
        assertRefused(decide(reviewer, ofHeard, GRANT), 403, "ROLE_REQUIRED");
        assertThat(decide(operator, ofHeard, GRANT).text("status")).isEqualTo("GRANTED");
        assertRefused(appeal(late), 409, "STATE_FORBIDS");
        advance("P16D");
        assertThat(statusOf(made)).isEqualTo("GRANTED");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(statusOf(ofFraud)).isEqualTo("DENIED");
        assertThat(operator.get("affiliates/" + fraud.id()).text("status")).isEqualTo("BANNED");
    }

    @Test
    void aBanThatEndsOtherwiseLeavesNothingToDecide() {
        ban(operator, "OTHER");
        Api.Answer made = appeal();
        operator.post("affiliates/" + creator.id() + "/unban", "");
        assertThat(statusOf(made)).isEqualTo("MOOT");
        assertRefused(appeal(), 409, "STATE_FORBIDS");
    }

    @Test
    void aGrantedAppealGivesTheRoleThatWasRejected() {
        String application = rejected("demo-reviewer");
        Api.Answer made = creator.api().post("role-applications/" + application + "/appeal", WRONG);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertRefused(decide(reviewer, made, GRANT), 403, "APPROVER_IS_AUTHOR");
        advance("P14D");
        assertThat(decide(operator, made, GRANT).text("status")).isEqualTo("GRANTED");
        assertThat(operator.get("affiliates/" + creator.id()).body()).contains("MCN");
    }

    @Test
    void nobodyIsGivenARoleWhileBanned() {
        String application = rejected("demo-reviewer");
        Api.Answer made = creator.api().post("role-applications/" + application + "/appeal", WRONG);
        ban(operator, "OTHER");
        assertThat(statusOf(made)).isEqualTo("MOOT");
    }

    @Test
    void somebodyElsesAppealIsNotThereAndTheListIsTheStaffs() {
        ban(operator, "OTHER");
        Api.Answer made = appeal();
        Creator other = Cast.creator(0);
        String id = made.text("id");
        assertRefused(other.api().get("appeals/" + id), 404, "NOT_FOUND");
        assertRefused(other.api().post("appeals/" + id + "/withdrawal", ""), 404, "NOT_FOUND");
        assertRefused(
                other.api().post("affiliates/" + creator.id() + "/ban/appeal", WRONG),
                404,
                "NOT_FOUND");
        assertThat(other.api().get("appeals").json().getJsonArray("items")).isEmpty();
        assertThat(creator.api().get("appeals?kind=BAN&status=OPEN").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(
                        Api.as("demo-auditor")
                                .get("appeals?limit=200&status=OPEN")
                                .json()
                                .getJsonArray("items")
                                .getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("id"))
                .contains(id);
        assertRefused(Api.as("demo-finance").get("appeals"), 403, "ROLE_REQUIRED");
        assertRefused(appeal(other), 409, "STATE_FORBIDS");
        assertRefused(
                creator.api().post("affiliates/" + creator.id() + "/ban/appeal", "{}"),
                409,
                "STATE_FORBIDS");
    }

    private String rejected(String by) {
        String application =
                creator.api()
                        .post(
                                "affiliates/" + creator.id() + "/role-applications",
                                "{\"role\": \"MCN\"}")
                        .text("id");
        Api.as(by)
                .post(
                        "role-applications/" + application + "/decision",
                        "{\"decision\": \"REJECT\", \"reasonCode\": \"DOCUMENTS_INCOMPLETE\"}");
        return application;
    }

    private void ban(Api by, String reason) {
        by.post("affiliates/" + creator.id() + "/ban", "{\"reasonCode\": \"" + reason + "\"}");
    }

    private Api.Answer appeal() {
        return appeal(creator);
    }

    private static Api.Answer appeal(Creator banned) {
        return banned.api().post("affiliates/" + banned.id() + "/ban/appeal", WRONG);
    }

    private static Api.Answer decide(Api by, Api.Answer made, String decision) {
        return by.post("appeals/" + made.text("id") + "/decision", decision);
    }

    private String statusOf(Api.Answer made) {
        return operator.get("appeals/" + made.text("id")).text("status");
    }

    private String status() {
        return operator.get("affiliates/" + creator.id()).text("status");
    }

    private void advance(String time) {
        operator.post("demo/clock", "{\"advance\": \"" + time + "\"}");
    }

    private static void assertRefused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
