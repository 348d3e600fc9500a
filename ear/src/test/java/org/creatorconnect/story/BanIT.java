package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.creatorconnect.story.Cast.Creator;
import org.junit.jupiter.api.Test;

/** An affiliate is taken out by the API, with a reason, and let in again. */
class BanIT {

    private static final String OTHER = "{\"reasonCode\": \"OTHER\"}";

    private final Creator creator = Cast.creator(0);

    @Test
    void aBanKeepsItsReasonNoteAndEnd() {
        Instant until = now().plus(Duration.ofDays(2));
        Api.Answer banned =
                ban(
                        "demo-reviewer",
                        "{\"reasonCode\": \"FRAUD\", \"note\": \" own orders \", \"until\": \""
                                + until
                                + "\"}");
        assertThat(banned.status()).isEqualTo(200);
        assertThat(banned.text("status")).isEqualTo("BANNED");
        assertThat(status()).isEqualTo("BANNED");
        String kept =
                "SELECT reason || '|' || note || '|' || banned_by || '|' || (banned_until = '"
                        + until
                        + "') FROM ban WHERE affiliate_id = '"
                        + creator.id()
                        + "'";
        assertThat(Tables.text(kept)).isEqualTo("FRAUD|own orders|reviewer|true");
    }

    @Test
    void everyBanStaysWrittenWithWhoGaveAndWhoLiftedIt() {
        ban("demo-reviewer", "{\"reasonCode\": \"FRAUD\"}");
        unban("demo-operator");
        ban("demo-operator", OTHER);
        Api.Answer all = Api.as("demo-auditor").get("affiliates/" + creator.id() + "/bans");
        assertThat(all.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(
                        one ->
                                one.getString("reasonCode")
                                        + " "
                                        + one.getString("bannedBy")
                                        + " "
                                        + one.getString("endedBy", "holds"))
                .containsExactly("OTHER operator holds", "FRAUD reviewer operator");
        assertRefused(
                creator.api().get("affiliates/" + creator.id() + "/bans"), 403, "ROLE_REQUIRED");
    }

    @Test
    void theBannedAreRefusedUntilTheyAreLetInAgain() {
        ban("demo-operator", OTHER);
        String link =
                "{\"targetUrl\": \"https://shop.example/mug\", \"merchantId\": \""
                        + Cast.merchant("10.00").id()
                        + "\"}";
        assertThat(creator.api().post("links", link).status()).isEqualTo(409);
        assertThat(unban("demo-reviewer").text("status")).isEqualTo("ACTIVE");
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(creator.api().post("links", link).status()).isEqualTo(201);
    }

    @Test
    void nobodyIsBannedTwiceOrLetInWhoIsIn() {
        assertRefused(unban("demo-operator"), 409, "STATE_FORBIDS");
        ban("demo-operator", OTHER);
        assertRefused(ban("demo-operator", "{}"), 409, "STATE_FORBIDS");
        unban("demo-operator");
        assertThat(ban("demo-operator", OTHER).status()).isEqualTo(200);
    }

    @Test
    void aBanNeedsAReasonThatIsOne() {
        for (String body :
                new String[] {
                    "",
                    "{}",
                    "{\"reasonCode\": null}",
                    "{\"reasonCode\": \"\"}",
                    "{\"reasonCode\": \"fraud\"}",
                    "{\"reasonCode\": \"MADE_UP\"}",
                    "{\"note\": \"x\"}"
                }) {
            assertRefused(ban("demo-operator", body), 422, "VALIDATION_FAILED", "reasonCode");
        }
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void aBanEndsAtATimeLaterThanNow() {
        for (String over : new String[] {"PT0S", "PT-1S", "P-1D"}) {
            assertRefused(
                    banUntil(now().plus(Duration.parse(over)).toString()),
                    422,
                    "VALIDATION_FAILED",
                    "until");
        }
        for (String none : new String[] {"tomorrow", "2030-13-01T00:00:00Z", "2030-01-01"}) {
            assertRefused(banUntil(none), 422, "VALIDATION_FAILED", "until");
        }
        assertThat(status()).isEqualTo("ACTIVE");
        assertThat(banUntil(now().plusSeconds(3_600).toString()).status()).isEqualTo(200);
    }

    @Test
    void aNoteHasOneThousandCharactersAtMostAndNoControlCharacters() {
        String longest = "\ud83d\ude00".repeat(1_000);
        assertRefused(ban("demo-operator", noted(longest + "x")), 422, "VALIDATION_FAILED", "note");
        assertRefused(ban("demo-operator", noted("a\\u0000b")), 422, "VALIDATION_FAILED", "note");
        assertThat(ban("demo-operator", noted(longest)).status()).isEqualTo(200);
    }

    @Test
    void whatTheCallDoesNotKnowIsRefusedByName() {
        assertRefused(
                ban("demo-operator", "{\"reasonCode\": \"OTHER\", \"forGood\": true}"),
                400,
                "UNKNOWN_FIELD",
                "forGood");
        assertThat(status()).isEqualTo("ACTIVE");
    }

    @Test
    void onlyOperatorsAndReviewersBan() {
        String[] others = {"demo-finance", "demo-auditor", "demo-merchant", "demo-influencer"};
        for (String token : others) {
            assertRefused(ban(token, OTHER), 403, "ROLE_REQUIRED");
        }
        ban("demo-operator", OTHER);
        for (String token : others) {
            assertRefused(unban(token), 403, "ROLE_REQUIRED");
        }
        assertThat(status()).isEqualTo("BANNED");
    }

    @Test
    void nobodyLetsThemselvesInAndNobodyUnknownIsBanned() {
        ban("demo-operator", OTHER);
        assertRefused(
                creator.api().post("affiliates/" + creator.id() + "/unban", ""),
                403,
                "ROLE_REQUIRED");
        for (String id : new String[] {"00000000-0000-0000-0000-000000000000", "nobody"}) {
            assertRefused(
                    Api.as("demo-operator").post("affiliates/" + id + "/ban", OTHER),
                    404,
                    "NOT_FOUND");
        }
        assertRefused(
                Api.as("demo-operator").post("affiliates/" + creator.id() + "/ban", OTHER, ""),
                400,
                "IDEMPOTENCY_KEY_MISSING");
    }

    private Api.Answer ban(String token, String body) {
        return Api.as(token).post("affiliates/" + creator.id() + "/ban", body);
    }

    private Api.Answer banUntil(String until) {
        return ban("demo-operator", "{\"reasonCode\": \"OTHER\", \"until\": \"" + until + "\"}");
    }

    private Api.Answer unban(String token) {
        return Api.as(token).post("affiliates/" + creator.id() + "/unban", "");
    }

    private String status() {
        return Api.as("demo-operator").get("affiliates/" + creator.id()).text("status");
    }

    private static String noted(String note) {
        return "{\"reasonCode\": \"OTHER\", \"note\": \"" + note + "\"}";
    }

    private static Instant now() {
        return Instant.parse(Api.as("demo-operator").get("demo/clock").text("now"));
    }

    private static void assertRefused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    private static void assertRefused(Api.Answer answer, int status, String code, String field) {
        assertRefused(answer, status, code);
        assertThat(answer.body()).contains("\"" + field + "\"");
    }
}
