package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An operator tags affiliates, keeps a search, acts on all it finds, and keeps one in a tier. */
class SegmentIT {

    private static final Api OPERATOR = Api.as("demo-operator");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String mark = "seg" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everybodyWhomASearchFindsIsTaggedAndWhoIsKeptInATierIsTold() {
        Cast.Creator mara = joined("mara");
        Cast.Creator bo = joined("bo");
        String tag = tag();
        Api.Answer one = tagging(tag, "PUT_ON", mara.id());
        assertThat(one.json().getInt("changed")).isEqualTo(1);
        String segment =
                OPERATOR.post(
                                "segments",
                                "{\"name\": \"%1$s\", \"search\": \"%1$s\"}".formatted(mark))
                        .text("id");
        assertThat(OPERATOR.get("segments/" + segment).json().getInt("members")).isEqualTo(2);
        assertThat(OPERATOR.get("segments/" + segment + "/affiliates").items()).hasSize(2);

        String act =
                OPERATOR.post(
                                "segments/" + segment + "/acts",
                                "{\"act\": \"PUT_ON\", \"tagId\": \"%s\"}".formatted(tag))
                        .text("id");
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> OPERATOR.get("segment-acts/" + act).text("status"),
                        status -> assertThat(status).isEqualTo("DONE"));
        assertThat(OPERATOR.get("segment-acts/" + act).json().getInt("changed")).isEqualTo(1);
        assertThat(OPERATOR.get("affiliates?tag=" + tag).items()).hasSize(2);
        assertThat(OPERATOR.get("affiliates/" + bo.id() + "/tags").items()).hasSize(1);
        refusals(mara, tag, segment);
        tier(mara);
    }

    /** Nobody else reads or does any of it. */
    private void refusals(Cast.Creator mara, String tag, String segment) {
        assertThat(mara.api().get("affiliates/" + mara.id() + "/tags").status()).isEqualTo(403);
        assertThat(mara.api().get("segments").status()).isEqualTo(403);
        Api reviewer = Api.as("demo-reviewer");
        assertThat(reviewer.get("segments/" + segment).status()).isEqualTo(200);
        assertThat(
                        reviewer.post(
                                        "segments/" + segment + "/acts",
                                        "{\"act\": \"PUT_ON\", \"tagId\": \"%s\"}".formatted(tag))
                                .status())
                .isEqualTo(403);
        assertThat(
                        OPERATOR.post("segments", "{\"name\": \"%s\"}".formatted(mark + "-all"))
                                .status())
                .isEqualTo(422);
        assertThat(
                        OPERATOR.post(
                                        "segments",
                                        "{\"name\": \"%1$s\", \"search\": \"%1$s\"}"
                                                .formatted(mark))
                                .text("code"))
                .isEqualTo("NAME_TAKEN");
        assertThat(tagging(tag, "PUT_ON", UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(tagging(tag, "SHOW", mara.id()).status()).isEqualTo(422);
    }

    private void tier(Cast.Creator mara) {
        int rank = 1 + Integer.parseInt(Tables.text("SELECT coalesce(max(rank), 500) FROM tier"));
        String tier =
                OPERATOR.post("tiers", "{\"name\": \"%s\", \"rank\": %d}".formatted(mark, rank))
                        .text("id");
        Api.Answer rule =
                OPERATOR.post(
                        "tiers/" + tier + "/rules",
                        "{\"days\": 30, \"graceDays\": 7, \"least\":"
                                + " {\"amount\": \"999999.00\", \"currency\": \"EUR\"}}");
        assertThat(rule.status()).isEqualTo(201);
        String own = "affiliates/" + mara.id() + "/tier";
        String hold = "{\"tierId\": \"%s\", \"note\": \"%s\", \"until\": \"%s\"}";
        assertThat(OPERATOR.post(own, hold.formatted(tier, "", "2999-01-01T00:00:00Z")).status())
                .isEqualTo(422);
        assertThat(
                        OPERATOR.post(own, hold.formatted(tier, "Agreed", "2999-01-01T00:00:00Z"))
                                .status())
                .isEqualTo(200);
        Api.Answer seen = mara.api().get(own);
        assertThat(seen.text("tier")).isEqualTo(mark);
        assertThat(seen.json().toString()).doesNotContain("Agreed");
        assertThat(joined("other").api().get(own).status()).isEqualTo(404);
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> mara.api().get("notifications").json().toString(),
                        told -> assertThat(told).contains("TIER_GIVEN").contains(mark));
        assertThat(OPERATOR.post("tiers/pass", "").status()).isEqualTo(200);
        assertThat(mara.api().get(own).text("tier")).isEqualTo(mark);
        assertThat(OPERATOR.post(own + "/release", "").status()).isEqualTo(200);
        assertThat(OPERATOR.post(own + "/release", "").status()).isEqualTo(409);
        assertThat(mara.api().post("tiers/pass", "").status()).isEqualTo(403);
    }

    private String tag() {
        return OPERATOR.post("tags", "{\"name\": \"%s\", \"tone\": \"GREEN\"}".formatted(mark))
                .text("id");
    }

    private static Api.Answer tagging(String tag, String act, String affiliate) {
        return OPERATOR.post(
                "tags/" + tag + "/affiliates",
                "{\"act\": \"%s\", \"affiliateIds\": [\"%s\"]}".formatted(act, affiliate));
    }

    private Cast.Creator joined(String name) {
        String called = mark + "-" + name;
        Api api = Api.as(Cast.guest(called + "-", "AFFILIATE").text("token"));
        return new Cast.Creator(api, Cast.joined(api, called));
    }
}
