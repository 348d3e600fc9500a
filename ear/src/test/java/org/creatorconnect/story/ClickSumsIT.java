package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.creatorconnect.story.Cast.Merchant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is counted of visits is what the visits were, and whoever may look can prove it. */
class ClickSumsIT {

    private static final String PERSON =
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0";
    private static final String CRAWLER =
            "User-Agent: Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    private static String link;
    private static String day;

    @BeforeAll
    static void letALinkBeFollowed() {
        Merchant merchant = Cast.merchant("100.00");
        String code = new Shop(merchant).link(Cast.creator(12_000));
        Wire.get("/r/" + code + "?sub1=june", PERSON);
        Wire.get("/r/" + code, PERSON);
        Wire.get("/r/" + code, CRAWLER);
        Wire.send("HEAD", "/r/" + code, "", PERSON);
        link = Tables.text("SELECT id FROM tracking_link WHERE code = '" + code + "'");
        Eventually.within(Duration.ofSeconds(20))
                .assertThat(() -> sums("day"), sums -> assertThat(sums).isEqualTo("1 1 1 1 0"));
        day = Tables.text("SELECT day FROM click_day WHERE link_id = '" + link + "'");
    }

    @Test
    void aVisitCountsAsWhatItWasAndSaysWhy() {
        assertThat(sums("hour")).isEqualTo("1 1 1 1 0");
        assertThat(
                        Tables.text(
                                "SELECT string_agg(coalesce(reason, 'counted'), ', ' ORDER BY reason NULLS FIRST)"
                                        + " FROM click WHERE link_id = '"
                                        + link
                                        + "'"))
                .isEqualTo("counted, BOT:Googlebot, PREFETCH:method, REPEAT:hour");
        assertThat(
                        Tables.text(
                                "SELECT place || ' ' || text || ' ' || clicks FROM click_text_day WHERE link_id = '"
                                        + link
                                        + "'"))
                .isEqualTo("1 june 1");
    }

    @Test
    void aSumThatSaysSomethingElseIsFoundAndNamed() {
        assertThat(verify("demo-operator").json().getBoolean("ok")).isTrue();
        Tables.run("UPDATE click_hour SET clicks = clicks + 1 WHERE link_id = '" + link + "'");
        try {
            Api.Answer found = verify("demo-auditor");
            assertThat(found.json().getBoolean("ok")).isFalse();
            assertThat(found.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                    .singleElement()
                    .satisfies(
                            finding -> {
                                assertThat(finding.getString("code"))
                                        .isEqualTo("CLICK_HOUR_DIFFERS");
                                assertThat(finding.getString("id")).startsWith(link);
                                assertThat(finding.getString("expected")).startsWith("clicks 1,");
                                assertThat(finding.getString("found")).startsWith("clicks 2,");
                            });
        } finally {
            Tables.run("UPDATE click_hour SET clicks = clicks - 1 WHERE link_id = '" + link + "'");
        }
    }

    @Test
    void anOperatorJudgesADayAgainAndNothingChanges() {
        Api.as("demo-operator").post("clicks/judging?day=" + day, "");
        Api.Answer again = Api.as("demo-operator").post("clicks/judging?day=" + day, "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getInt("changed")).isZero();
        assertThat(sums("day")).isEqualTo("1 1 1 1 0");
        assertThat(verify("demo-auditor").json().getBoolean("ok")).isTrue();
    }

    @Test
    void whoeverMayNotIsRefusedAndADayWithoutClicksIsNone() {
        assertThat(Api.as("demo-auditor").post("clicks/judging?day=" + day, "").status())
                .isEqualTo(403);
        assertThat(verify("demo-merchant").status()).isEqualTo(403);
        Api operator = Api.as("demo-operator");
        assertThat(operator.post("clicks/verification?day=2001-01-01", "").status()).isEqualTo(422);
        assertThat(operator.post("clicks/judging", "").status()).isEqualTo(422);
        assertThat(operator.post("clicks/verification", "").json().getBoolean("ok")).isTrue();
    }

    private static Api.Answer verify(String token) {
        return Api.as(token).post("clicks/verification?day=" + day, "");
    }

    private static String sums(String unit) {
        return Tables.text(
                "SELECT coalesce(max(concat_ws(' ', clicks, machines, prefetches, repeats, floods)), '') FROM click_"
                        + unit
                        + " WHERE link_id = '"
                        + link
                        + "'");
    }
}
