package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Content from its address to its decision, by its creator, its merchant and a reviewer. */
class ContentReviewIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String APPROVE = "{\"decision\": \"APPROVE\"}";

    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.payableInfluencer();

    @Test
    void contentLiesOnTheTasksPlatform() {
        String assignment = assigned();
        for (String elsewhere :
                new String[] {
                    "http://evil.example/post",
                    "https://www.youtube.com.evil.example/watch?v=1",
                    "https://evil-youtube.com/watch?v=1",
                    "https://www.youtube.com@evil.example/watch?v=1",
                    "https://www.instagram.com/p/1"
                }) {
            Api.Answer refused = submit(assignment, elsewhere);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("code")).isEqualTo("VALIDATION_FAILED");
            assertThat(refused.body()).contains("contentUrl");
        }
        assertThat(submit(assignment, "https://youtu.be/mug").status()).isEqualTo(201);
    }

    @Test
    void contentIsCorrectedAndTakenBackUntilItIsDecided() {
        String assignment = assigned();
        String dueBefore = creator.api().get("assignments/" + assignment).text("submitBy");
        String wrong = submit(assignment, address()).text("id");
        String right =
                creator.api()
                        .post("submissions/" + wrong + "/correction", content(address()))
                        .text("id");
        assertThat(decide(wrong, APPROVE).text("code")).isEqualTo("ALREADY_DECIDED");
        assertThat(status(wrong)).isEqualTo("WITHDRAWN");

        assertThat(creator.api().post("submissions/" + right + "/withdrawal", "").text("status"))
                .isEqualTo("WITHDRAWN");
        Api.Answer open = creator.api().get("assignments/" + assignment);
        assertThat(open.text("nextAct")).isEqualTo("SUBMIT");
        assertThat(open.text("submitBy")).isGreaterThanOrEqualTo(dueBefore);

        String last = submit(assignment, address()).text("id");
        assertThat(decide(last, APPROVE).text("status")).isEqualTo("APPROVED");
        assertThat(creator.api().post("submissions/" + last + "/withdrawal", "").text("code"))
                .isEqualTo("ALREADY_DECIDED");
        Api stranger = Cast.creator(1).api();
        assertThat(stranger.post("submissions/" + last + "/withdrawal", "").status())
                .isEqualTo(404);
    }

    @Test
    void aMerchantApprovesAMarkThatOnlyPeopleSee() {
        String submission = submitUnmarked();
        assertThat(decide(submission, APPROVE).text("code")).isEqualTo("DISCLOSURE_MISSING");
        assertThat(
                        decide(
                                        submission,
                                        "{\"decision\": \"APPROVE\", \"markSeen\": \"spoken at 0:05\"}")
                                .text("status"))
                .isEqualTo("APPROVED");
        assertThat(creator.api().get("submissions/" + submission).body())
                .contains("spoken at 0:05");
    }

    @Test
    void aReviewerDecidesAboutTheMarkWhenTheMerchantIsSilent() {
        String submission = submitUnmarked();
        String seen = "{\"seen\": true, \"note\": \"in the picture, top left\"}";
        Api reviewer = Api.as("demo-reviewer");
        assertThat(reviewer.post("submissions/" + submission + "/mark", seen).text("code"))
                .isEqualTo("STATE_FORBIDS");
        advance("P6D");
        assertThat(status(submission)).isEqualTo("SUBMITTED");
        assertThat(reviewer.post("submissions/" + submission + "/mark", seen).text("status"))
                .isEqualTo("APPROVED");
        assertThat(
                        Api.as("demo-finance")
                                .get("affiliates/" + creator.id() + "/balance")
                                .amount("payable"))
                .isEqualTo("50.00");
    }

    @Test
    void aTaskLiesWithinItsCampaign() {
        String early = campaign("2032-01-10", "2032-02-01");
        String task = task(early, "2032-02-02T00:00:00Z").text("id");
        Api.Answer refused = merchant.api().post("tasks/" + task + "/publication", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("STATE_FORBIDS");
        assertThat(refused.body()).contains("2032-01-10");
        assertThat(task(early, "2032-02-02T00:00:01Z").status()).isEqualTo(422);
        assertThat(task(early, "2032-01-09T00:00:00Z").body()).contains("endsAt");
    }

    private static void advance(String duration) {
        Api.as("demo-operator").post("demo/clock", "{\"advance\": \"" + duration + "\"}");
    }

    private String submitUnmarked() {
        String address = address();
        Api.as("demo-operator")
                .post(
                        "demo/content",
                        "{\"url\": \"" + address + "\", \"live\": true, \"disclosed\": false}");
        return submit(assigned(), address).text("id");
    }

    private String assigned() {
        String task = Cast.draftTask(merchant, "50.00");
        merchant.api().post("tasks/" + task + "/publication", "");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"Mugs\"}")
                        .text("id");
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}")
                .text("assignmentId");
    }

    private Api.Answer submit(String assignment, String address) {
        return creator.api().post("assignments/" + assignment + "/submissions", content(address));
    }

    private Api.Answer decide(String submission, String decision) {
        return merchant.api().post("submissions/" + submission + "/decision", decision);
    }

    private String status(String submission) {
        return merchant.api().get("submissions/" + submission).text("status");
    }

    private String campaign(String from, String to) {
        return merchant.api()
                .post(
                        "campaigns",
                        "{\"name\": \"Later\", \"startsOn\": \""
                                + from
                                + "\", \"endsOn\": \""
                                + to
                                + "\", \"budget\": "
                                + Cast.euro("500.00")
                                + "}")
                .text("id");
    }

    private Api.Answer task(String campaign, String end) {
        return merchant.api()
                .post(
                        "campaigns/" + campaign + "/tasks",
                        "{\"title\": \"Mug\", \"platform\": \"YOUTUBE\", \"slots\": 1, \"endsAt\": \""
                                + end
                                + "\", \"compensation\": {\"type\": \"FIXED_FEE\", \"fee\": "
                                + Cast.euro("50.00")
                                + "}}");
    }

    private static String content(String address) {
        return "{\"contentUrl\": \"" + address + "\", \"disclosure\": true}";
    }

    private static String address() {
        return "https://www.youtube.com/watch?v=content" + NUMBER.incrementAndGet();
    }
}
