package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** What becomes of the assignments that run when their creator is taken out. */
class BannedWorkIT {

    private final List<String> tasks = new ArrayList<>();
    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.influencer();
    private final String approved = assigned("200.00");
    private final String inReview = assigned("100.00");
    private final String waiting = submitted(inReview, "review");

    BannedWorkIT() {
        String content = submitted(approved, "approved");
        merchant.api().post("submissions/" + content + "/decision", "{\"decision\": \"APPROVE\"}");
    }

    @Test
    void whatWasApprovedIsPaidAndTheRestIsCalledOff() {
        ban("{\"reasonCode\": \"OTHER\"}");
        assertThat(status(approved)).isEqualTo("APPROVED");
        assertCalledOff(inReview, "100.00");
        assertThat(told(merchant.api())).contains("ASSIGNMENT_CANCELED");
        assertThat(told(creator.api())).contains("ASSIGNMENT_CANCELED", "BANNED");
        Api.Answer late =
                merchant.api()
                        .post(
                                "submissions/" + waiting + "/decision",
                                "{\"decision\": \"APPROVE\"}");
        assertThat(late.text("code")).isEqualTo("ALREADY_DECIDED");
        assertBalance("670.00", "220.00");
        closeAll();
        assertBalance("780.00", "110.00");
        Finance.assertThatTheBooksProveOut();
    }

    @Test
    void allIsCalledOffAndWhatWasPaidStaysPaid() {
        ban("{\"reasonCode\": \"OTHER\", \"assignments\": \"CANCEL\"}");
        assertCalledOff(approved, "200.00");
        assertCalledOff(inReview, "100.00");
        closeAll();
        assertBalance("890.00", "0.00");
        Finance.assertThatTheBooksProveOut();
        Api.Answer bans = Api.as("demo-auditor").get("affiliates/" + creator.id() + "/bans");
        assertThat(bans.items().getJsonObject(0).getString("assignments")).isEqualTo("CANCEL");
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        Api.Answer refused = ban("{\"reasonCode\": \"OTHER\", \"assignments\": \"KEEP\"}");
        assertThat(refused.text("code")).isEqualTo("VALIDATION_FAILED");
        assertThat(status(inReview)).isEqualTo("ACCEPTED");
    }

    private void assertCalledOff(String assignment, String fee) {
        Api.Answer answer = creator.api().get("assignments/" + assignment);
        assertThat(answer.text("status")).isEqualTo("CANCELED");
        assertThat(answer.text("endReason")).isEqualTo("AFFILIATE_BANNED");
        assertThat(answer.amount("fee")).isEqualTo(fee);
    }

    /** Half of a fee is paid with the approval, and half a month later. */
    private String assigned(String fee) {
        String task =
                Cast.published(
                        merchant,
                        "{\"type\": \"FIXED_FEE\", \"fee\": "
                                + Cast.euro(fee)
                                + "}, \"stayLiveDays\": 30, \"tranches\": [{\"percent\": 50,"
                                + " \"afterDays\": 0}, {\"percent\": 50, \"afterDays\": 30}]");
        tasks.add(task);
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}")
                .text("assignmentId");
    }

    private String submitted(String assignment, String video) {
        return creator.api()
                .post(
                        "assignments/" + assignment + "/submissions",
                        "{\"contentUrl\": \"https://www.youtube.com/watch?v="
                                + video
                                + "\", \"disclosure\": true}")
                .text("id");
    }

    private Api.Answer ban(String terms) {
        return Api.as("demo-operator").post("affiliates/" + creator.id() + "/ban", terms);
    }

    private String status(String assignment) {
        return creator.api().get("assignments/" + assignment).text("status");
    }

    /** What a task still holds for nobody goes back with it. */
    private void closeAll() {
        tasks.forEach(task -> merchant.api().post("tasks/" + task + "/closure", ""));
    }

    private void assertBalance(String funds, String escrow) {
        Api.Answer balance = merchant.api().get("merchants/" + merchant.id() + "/balance");
        assertThat(balance.amount("funds")).isEqualTo(funds);
        assertThat(balance.amount("escrow")).isEqualTo(escrow);
    }

    private static List<String> told(Api api) {
        return api.get("notifications").items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("kind"))
                .toList();
    }
}
