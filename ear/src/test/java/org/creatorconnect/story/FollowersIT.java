package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/** Followers are counted again every week, and the role of an influencer follows them slowly. */
class FollowersIT {

    private final Api operator = Api.as("demo-operator");

    @Test
    void aRoleEndsByTwoLooksOverFourteenDaysAndWhatWasAgreedOnGoesOn() {
        Creator creator = Cast.creator(10_050);
        String channel = channel(creator);
        creator.api()
                .post(
                        "affiliates/" + creator.id() + "/role-applications",
                        "{\"role\": \"INFLUENCER\"}");
        week(channel, 9_950);
        assertThat(roles(creator)).contains("INFLUENCER");
        week(channel, 8_900);
        week(channel, 8_900);
        assertThat(roles(creator)).contains("INFLUENCER");
        String assignment = takenOn(creator);
        week(channel, 8_900);
        assertThat(roles(creator)).doesNotContain("INFLUENCER");
        assertThat(creator.api().get("channels/" + channel + "/followers").body())
                .contains("10050", "9950", "8900");
        Api.Answer again =
                creator.api()
                        .post(
                                "affiliates/" + creator.id() + "/role-applications",
                                "{\"role\": \"INFLUENCER\"}");
        assertThat(again.text("code")).isEqualTo("FOLLOWERS_BELOW_THRESHOLD");
        Api.Answer sent =
                creator.api()
                        .post(
                                "assignments/" + assignment + "/submissions",
                                """
                                {"contentUrl": "https://www.youtube.com/watch?v=mug", "disclosure": true}""");
        assertThat(sent.text("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void aNumberThatJumpsCountsOnlyWhenAReviewerAcceptsIt() {
        Creator creator = Cast.creator(5_000);
        String channel = channel(creator);
        week(channel, 9_000);
        assertThat(followers(creator)).isEqualTo(5_000);
        Api reviewer = Api.as("demo-reviewer");
        String review = review(reviewer, channel);
        assertThat(
                        reviewer.post(
                                        "channel-reviews/" + review + "/decision",
                                        "{\"decision\": \"REFUSE\"}")
                                .status())
                .isEqualTo(422);
        assertThat(
                        reviewer.post(
                                        "channel-reviews/" + review + "/decision",
                                        "{\"decision\": \"ACCEPT\"}")
                                .text("status"))
                .isEqualTo("ACCEPTED");
        assertThat(followers(creator)).isEqualTo(9_000);
    }

    @Test
    void whatNothingCanReadIsProvedByAPerson() {
        Creator creator = Cast.creator(500);
        String channel =
                creator.api()
                        .post(
                                "affiliates/" + creator.id() + "/channels",
                                "{\"platform\": \"FACEBOOK\", \"url\": \"https://www.facebook.com/groups/g%d\"}"
                                        .formatted(System.nanoTime()))
                        .text("id");
        String evidence =
                "{\"link\": \"https://www.facebook.com/groups/g/pinned\", \"followers\": 700}";
        assertThat(creator.api().post("channels/" + channel + "/evidence", evidence).text("code"))
                .isEqualTo("STATE_FORBIDS");
        creator.api().post("channels/" + channel + "/proof", "");
        String review =
                creator.api().post("channels/" + channel + "/evidence", evidence).text("id");
        assertThat(creator.api().post("channels/" + channel + "/evidence", evidence).status())
                .isEqualTo(409);
        Api reviewer = Api.as("demo-reviewer");
        reviewer.post(
                "channel-reviews/" + review + "/decision",
                "{\"decision\": \"ACCEPT\", \"followers\": 690}");
        assertThat(creator.api().get("affiliates/" + creator.id()).body())
                .contains("FACEBOOK_GROUP", "690");
    }

    private static String takenOn(Creator creator) {
        Merchant merchant = Cast.merchant("1000.00");
        String task = Cast.draftTask(merchant, "200.00");
        merchant.api().post("tasks/" + task + "/publication", "");
        String application =
                creator.api()
                        .post("tasks/" + task + "/applications", "{\"pitch\": \"x\"}")
                        .text("id");
        return merchant.api()
                .post("applications/" + application + "/decision", "{\"decision\": \"ACCEPT\"}")
                .text("assignmentId");
    }

    private void week(String channel, long followers) {
        operator.post(
                "demo/channels/" + channel,
                "{\"followers\": " + followers + ", \"showsCode\": false}");
        operator.post("demo/clock", "{\"advance\": \"P7DT1M\"}");
    }

    private static String review(Api reviewer, String channel) {
        return reviewer.get("channel-reviews?status=OPEN").json().getJsonArray("items").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("channelId").equals(channel))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private static String channel(Creator creator) {
        return creator.api()
                .get("affiliates/" + creator.id())
                .json()
                .getJsonArray("channels")
                .getJsonObject(0)
                .getString("id");
    }

    private static String roles(Creator creator) {
        return creator.api().get("affiliates/" + creator.id()).json().get("roles").toString();
    }

    private static int followers(Creator creator) {
        return creator.api().get("affiliates/" + creator.id()).json().getInt("followers");
    }
}
