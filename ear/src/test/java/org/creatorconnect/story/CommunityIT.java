package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.Test;

/**
 * A community's life: its links earn while its owner is its owner, are paused when the code is gone
 * for too long, and earn again after a new proof; whoever proves it next has it from then on.
 */
class CommunityIT {

    private final Api operator = Api.as("demo-operator");
    private final Merchant merchant = Cast.merchant("1000.00");
    private final Shop shop = new Shop(merchant);

    @Test
    void aCommunityEarnsWhileItIsProvedAndChangesHandsByANewProof() {
        Creator owner = Cast.groupOwner(800);
        JsonObject community = community(owner);
        String id = community.getString("id");
        String link = link(owner, id);
        String before = Shop.click(link);
        assertThat(earned(owner, "O1", before)).isEqualTo("6.07");

        shows(id, false);
        operator.post("demo/clock", "{\"advance\": \"P7DT1M\"}");
        assertThat(status(owner)).isEqualTo("PROOF_MISSING");
        assertThat(told(owner)).contains("COMMUNITY_CODE_GONE");
        Api.Answer refused =
                owner.api()
                        .post(
                                "tasks/" + Cast.forGroups(merchant) + "/applications",
                                "{\"pitch\": \"Mugs\", \"communityId\": \"" + id + "\"}");
        assertThat(refused.text("code")).isEqualTo("NOT_ELIGIBLE");
        assertThat(refused.body()).contains("COMMUNITY_PROOF");
        String curing = Shop.click(link);

        operator.post("demo/clock", "{\"advance\": \"P3DT1M\"}");
        assertThat(status(owner)).isEqualTo("PAUSED");
        assertThat(told(owner)).contains("COMMUNITY_PAUSED");
        assertThat(location(link)).doesNotContain("click_id=");
        assertThat(owner.api().get("links?channelId=" + id).body()).contains("\"PAUSED\"");
        assertThat(earned(owner, "O2", curing)).isEqualTo("6.07");

        shows(id, true);
        prove(owner, id);
        assertThat(status(owner)).isEqualTo("VERIFIED");
        assertThat(location(link)).contains("click_id=");

        Creator next = Cast.creator(300);
        String theirs = named(next, community.getString("url"));
        shows(theirs, true);
        assertThat(prove(next, theirs).text("code")).isEqualTo("STATE_FORBIDS");
        shows(id, false);
        assertThat(prove(next, theirs).json().getBoolean("verified")).isTrue();
        assertThat(status(owner)).isEqualTo("MOVED");
        assertThat(told(owner)).contains("COMMUNITY_MOVED");
        assertThat(location(link)).doesNotContain("click_id=");
        assertThat(owner.api().get("commissions").items()).hasSize(4);
    }

    @Test
    void aTaskForCommunitiesIsDoneInTheOneThatTheCreatorNames() {
        Creator owner = Cast.groupOwner(800);
        String first = community(owner).getString("id");
        String second = named(owner, "https://www.facebook.com/groups/b" + System.nanoTime());
        shows(second, true);
        prove(owner, second);
        String task = Cast.forGroups(merchant);
        assertThat(apply(owner, task, "").text("code")).isEqualTo("VALIDATION_FAILED");
        assertThat(apply(Cast.groupOwner(900), task, first).text("code"))
                .isEqualTo("VALIDATION_FAILED");
        Api.Answer applied = apply(owner, task, second);
        assertThat(applied.text("status")).isEqualTo("APPLIED");
        assertThat(merchant.api().get("applications?taskId=" + task).body()).contains(second);
        String assignment =
                merchant.api()
                        .post(
                                "applications/" + applied.text("id") + "/decision",
                                "{\"decision\": \"ACCEPT\"}")
                        .text("assignmentId");
        String elsewhere = community(owner).getString("url") + "/posts/1";
        assertThat(submit(owner, assignment, elsewhere).text("code"))
                .isEqualTo("VALIDATION_FAILED");
        String inside = url(owner, second) + "/posts/1";
        assertThat(submit(owner, assignment, inside).text("status")).isEqualTo("SUBMITTED");
        assertThat(owner.api().get("tasks?groupOnly=true").body()).contains("\"groupOnly\":true");
    }

    @Test
    void aTaskWithAFeeIsForNoCommunitiesAlone() {
        String campaign = Cast.campaign(merchant);
        Api.Answer refused =
                merchant.api()
                        .post(
                                "campaigns/" + campaign + "/tasks",
                                "{\"title\": \"Mug\", \"platform\": \"YOUTUBE\", \"slots\": 1,"
                                        + " \"endsAt\": \"2029-05-30T00:00:00Z\", \"groupOnly\": true,"
                                        + " \"compensation\": {\"type\": \"FIXED_FEE\", \"fee\": "
                                        + Cast.euro("100.00")
                                        + "}}");
        assertThat(refused.text("code")).isEqualTo("VALIDATION_FAILED");
        assertThat(refused.body()).contains("\"groupOnly\"", "\"platform\"");
    }

    private String link(Creator owner, String channel) {
        return owner.api()
                .post(
                        "links",
                        "{\"targetUrl\": \"https://shop.example/mug\", \"merchantId\": \"%s\", \"channelId\": \"%s\"}"
                                .formatted(merchant.id(), channel))
                .text("code");
    }

    /** What an order after a click brought for its first line. */
    private String earned(Creator owner, String order, String click) {
        String commission = shop.commissions(shop.report(Shop.order(order, click))).get(0);
        return owner.api().get("commissions/" + commission).amount("amount");
    }

    private void shows(String channel, boolean code) {
        operator.post(
                "demo/channels/" + channel, "{\"followers\": 800, \"showsCode\": " + code + "}");
    }

    private static Api.Answer prove(Creator owner, String channel) {
        owner.api().post("channels/" + channel + "/proof", "");
        return owner.api().post("channels/" + channel + "/verification", "");
    }

    private static String named(Creator owner, String url) {
        return owner.api()
                .post(
                        "affiliates/" + owner.id() + "/channels",
                        "{\"platform\": \"FACEBOOK_GROUP\", \"url\": \"" + url + "\"}")
                .text("id");
    }

    private static Api.Answer apply(Creator owner, String task, String community) {
        return owner.api()
                .post(
                        "tasks/" + task + "/applications",
                        "{\"pitch\": \"Mugs\", \"communityId\": \"" + community + "\"}");
    }

    private static Api.Answer submit(Creator owner, String assignment, String url) {
        return owner.api()
                .post(
                        "assignments/" + assignment + "/submissions",
                        "{\"contentUrl\": \"" + url + "\", \"disclosure\": true}");
    }

    private static String location(String link) {
        return Wire.get("/r/" + link).header("Location").orElseThrow();
    }

    private static String told(Creator owner) {
        return owner.api().get("notifications").body();
    }

    private static String status(Creator owner) {
        return community(owner).getString("status");
    }

    private static String url(Creator owner, String id) {
        return owner
                .api()
                .get("affiliates/" + owner.id())
                .json()
                .getJsonArray("channels")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getString("url");
    }

    /** The first community that they named. */
    private static JsonObject community(Creator owner) {
        return owner
                .api()
                .get("affiliates/" + owner.id())
                .json()
                .getJsonArray("channels")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getBoolean("community"))
                .findFirst()
                .orElseThrow();
    }
}
