package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;
import org.junit.jupiter.api.Test;

/** Somebody takes their data and has their account deleted; nothing finds them afterwards. */
class ClosureIT {

    private final Api operator = Api.as("demo-operator");

    @Test
    void whoGoesTakesTheirDataAndIsFoundNowhereAfterwards() {
        String name = "Zq" + UUID.randomUUID().toString().substring(0, 8);
        Api.Answer account = Cast.guest(name.toLowerCase(java.util.Locale.ROOT), "AFFILIATE");
        Api api = Api.as(account.text("token"));
        String affiliate = Cast.joined(api, name);
        api.post(
                "affiliates/" + affiliate + "/channels",
                "{\"platform\": \"YOUTUBE\", \"url\": \"https://www.youtube.com/@" + name + "\"}");
        JsonObject data = api.get("account/data").json();
        assertThat(data.getJsonArray("account").getJsonObject(0).getString("username"))
                .isEqualTo(account.text("username"));
        assertThat(data.getJsonArray("channels")).hasSize(1);
        assertThat(data.getJsonArray("apiTokens").getJsonObject(0)).doesNotContainKey("token");
        assertThat(operator.get("affiliates?q=" + name).items()).hasSize(1);

        assertThat(api.get("account/closure").text("status")).isEqualTo("NONE");
        assertThat(api.post("account/closure", "").status()).isEqualTo(201);
        assertThat(operator.get("affiliates/" + affiliate).text("status")).isEqualTo("LEAVING");
        assertThat(api.post("account/closure/withdrawal", "").text("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(operator.get("affiliates/" + affiliate).text("status")).isEqualTo("ACTIVE");
        assertThat(api.post("account/closure", "").text("status")).isEqualTo("ASKED");
        operator.post("demo/clock", "{\"advance\": \"P14D\"}");

        assertThat(api.get("me").status()).isEqualTo(401);
        assertThat(operator.get("affiliates/" + affiliate).body())
                .contains("CLOSED", "Deleted account")
                .doesNotContainIgnoringCase(name);
        assertThat(operator.get("affiliates?q=" + name).items()).isEmpty();
        assertThat(operator.get("audit?actor=" + account.text("username")).items()).isEmpty();
        assertThat(Api.as("demo-auditor").post("audit/verification", "").json().getBoolean("ok"))
                .isTrue();
    }

    @Test
    void whatIsOpenIsNamedAndStopsIt() {
        Cast.Merchant shop = Cast.merchant("");
        assertStopped(shop.api(), "LAST_OWNER");
        assertStopped(operator, "LAST_OPERATOR");
        Creator banned = Cast.creator(0);
        operator.post("affiliates/" + banned.id() + "/ban", "{\"reasonCode\": \"OTHER\"}");
        assertStopped(banned.api(), "BAN");
    }

    private static void assertStopped(Api api, String reason) {
        List<String> stops =
                api
                        .get("account/closure")
                        .json()
                        .getJsonArray("stops")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(stop -> stop.getString("reason"))
                        .toList();
        assertThat(stops).containsExactly(reason);
        Api.Answer refused = api.post("account/closure", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("CLOSURE_STOPPED");
        assertThat(refused.body()).contains(reason);
        assertThat(api.post("account/closure/withdrawal", "").status()).isEqualTo(404);
    }
}
