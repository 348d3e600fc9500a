package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.story.Disputed.assertRefused;
import static org.creatorconnect.story.Invited.accept;
import static org.creatorconnect.story.Invited.body;
import static org.creatorconnect.story.Invited.fee;
import static org.creatorconnect.story.Invited.invite;
import static org.creatorconnect.story.Invited.published;
import static org.creatorconnect.story.Invited.withdraw;

import jakarta.json.JsonObject;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Whom a merchant wants for a task, and who finds one at all. */
class TaskAudienceIT {

    private final Merchant merchant = Cast.merchant("1000.00");
    private final Creator creator = Cast.payableInfluencer();

    @Test
    void aTaskForThoseWhoAreInvitedIsFoundByNobodyElse() {
        String task = published(merchant, "\"slots\": 1, \"access\": \"INVITED\", " + fee("50.00"));
        Creator stranger = Cast.influencer();
        assertRefused(stranger.api().get("tasks/" + task), 404, "NOT_FOUND");
        assertRefused(
                stranger.api().post("tasks/" + task + "/applications", "{\"pitch\": \"Me\"}"),
                404,
                "NOT_FOUND");
        assertRefused(
                stranger.api()
                        .post(
                                "links",
                                "{\"targetUrl\": \"https://shop.example/mug\", \"taskId\": \""
                                        + task
                                        + "\"}"),
                404,
                "NOT_FOUND");
        assertThat(stranger.api().get("tasks?limit=200").body()).doesNotContain(task);
        assertRefused(creator.api().get("tasks/" + task), 404, "NOT_FOUND");

        String invitation = Invited.to(merchant, task, creator, "");
        JsonObject seen = creator.api().get("tasks/" + task).json();
        assertThat(seen.getString("access")).isEqualTo("INVITED");
        assertThat(seen.getBoolean("eligible")).isTrue();
        assertThat(creator.api().get("tasks?limit=200").body()).contains(task);
        assertRefused(
                creator.api().post("tasks/" + task + "/applications", "{\"pitch\": \"Me\"}"),
                409,
                "INVITATION_OPEN");
        assertRefused(accept(stranger, invitation), 404, "NOT_FOUND");
        assertRefused(stranger.api().get("task-invitations/" + invitation), 404, "NOT_FOUND");
        assertThat(stranger.api().get("task-invitations").items()).isEmpty();
        Merchant other = Cast.merchant("");
        assertRefused(invite(other, task, "", creator), 404, "NOT_FOUND");
        assertRefused(withdraw(other, invitation), 404, "NOT_FOUND");
        assertThat(merchant.api().get("task-invitations?taskId=" + task).items()).hasSize(1);
        assertThat(accept(creator, invitation).status()).isEqualTo(200);
    }

    @Test
    void anAudienceIsForThoseWhoApplyAndNotForThoseWhoAreInvited() {
        String task =
                published(
                        merchant,
                        "\"slots\": 1, \"audience\": {\"minFollowers\": 14300, \"countries\": [\"DE\", \"AT\"],"
                                + " \"languages\": [\"de\"]}, "
                                + fee("50.00"));
        JsonObject seen = creator.api().get("tasks/" + task).json();
        assertThat(seen.getJsonArray("missing").toString())
                .isEqualTo("[\"FOLLOWERS\",\"AUDIENCE_COUNTRY\",\"AUDIENCE_LANGUAGE\"]");
        assertThat(seen.getJsonObject("audience").getJsonArray("countries").toString())
                .isEqualTo("[\"AT\",\"DE\"]");
        assertRefused(
                creator.api().post("tasks/" + task + "/applications", "{\"pitch\": \"Me\"}"),
                422,
                "NOT_ELIGIBLE");
        String invitation = Invited.to(merchant, task, creator, "");
        assertThat(creator.api().get("tasks/" + task).json().getBoolean("eligible")).isTrue();
        assertThat(accept(creator, invitation).status()).isEqualTo(200);
    }

    @Test
    void followersAreSaidOnceAndWhatIsNoCodeIsRefusedByItsPlace() {
        String campaign = Cast.campaign(merchant);
        Api.Answer twice =
                draft(campaign, "\"minFollowers\": 5, \"audience\": {\"minFollowers\": 6}");
        assertRefused(twice, 422, "VALIDATION_FAILED");
        assertThat(twice.body()).contains("audience/minFollowers");
        assertThat(
                        draft(campaign, "\"minFollowers\": 5, \"audience\": {\"minFollowers\": 5}")
                                .status())
                .isEqualTo(201);
        Api.Answer unknown =
                draft(
                        campaign,
                        "\"access\": \"SOME\", \"audience\": {\"roles\": [\"KING\"], \"countries\": [\"DE\", \"XX\"],"
                                + " \"languages\": [\"xx\"], \"platforms\": [\"RADIO\"]}");
        assertRefused(unknown, 422, "VALIDATION_FAILED");
        assertThat(unknown.body())
                .contains("access", "audience/roles/0", "audience/countries/1")
                .contains("audience/languages/0", "audience/platforms/0");
        assertRefused(draft(campaign, "\"audience\": {\"age\": 5}"), 400, "UNKNOWN_FIELD");
    }

    private Api.Answer draft(String campaign, String more) {
        return merchant.api()
                .post(
                        "campaigns/" + campaign + "/tasks",
                        body("\"slots\": 1, " + more + ", " + fee("5.00")));
    }
}
