package org.creatorconnect.channel.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ways to a channel make of the errors that platforms' documentation names. */
class ChannelProbesTest extends AtThePlatform {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    YOUTUBE | www.youtube.com/@m | /youtube/v3/channels | 403 | {"error": {"errors": [{"reason": "quotaExceeded"}]}} | TRY_LATER
                    YOUTUBE | www.youtube.com/@m | /youtube/v3/channels | 200 | {"items": []} | GONE
                    YOUTUBE | www.youtube.com/@m | /youtube/v3/channels | 200 | {"kind": "x"} | GONE
                    YOUTUBE | www.youtube.com/@m | /youtube/v3/channels | 403 | {"error": {"errors": [{"reason": "channelForbidden"}]}} | PRIVATE
                    YOUTUBE | www.youtube.com/@m | /youtube/v3/channels | 400 | {"error": {"errors": [{"reason": "keyInvalid"}]}} | UNREADABLE
                    YOUTUBE | www.youtube.com/@m | /youtube/v3/channels | 503 | gone fishing | SILENT
                    YOUTUBE | www.youtube.com/@m | /youtube/v3/channels | 200 | <html> | UNREADABLE
                    YOUTUBE | www.youtube.com/c/m | /youtube/v3/channels | 200 | {} | UNREADABLE
                    FACEBOOK | www.facebook.com/m | /v21.0/m | 400 | {"error": {"code": 4}} | TRY_LATER
                    FACEBOOK | www.facebook.com/m | /v21.0/m | 404 | {"error": {"code": 803}} | GONE
                    FACEBOOK | www.facebook.com/m | /v21.0/m | 400 | {"error": {"code": 100, "error_subcode": 33}} | GONE
                    FACEBOOK | www.facebook.com/m | /v21.0/m | 400 | {"error": {"code": 10}} | PRIVATE
                    FACEBOOK | www.facebook.com/m | /v21.0/m | 400 | {"error": {"code": 190}} | UNREADABLE
                    FACEBOOK | www.facebook.com/m | /v21.0/m | 500 | {"error": {"code": 2}} | SILENT
                    INSTAGRAM | www.instagram.com/m | /v21.0/17841 | 400 | {"error": {"code": 110}} | GONE
                    INSTAGRAM | www.instagram.com/m | /v21.0/17841 | 400 | {"error": {"code": 17}} | TRY_LATER
                    VK | vk.com/m | /method/users.get | 200 | {"error": {"error_code": 29}} | TRY_LATER
                    VK | vk.com/m | /method/users.get | 200 | {"error": {"error_code": 113}} | GONE
                    VK | vk.com/m | /method/users.get | 200 | {"error": {"error_code": 5}} | UNREADABLE
                    VK | vk.com/m | /method/users.get | 200 | {"response": [{"id": 1, "deactivated": "banned"}]} | GONE
                    VK | vk.com/m | /method/users.get | 200 | {"response": [{"id": 1, "is_closed": true}]} | PRIVATE
                    VK_COMMUNITY | vk.com/club1 | /method/groups.getById | 200 | {"response": {"groups": [{"id": 1, "is_closed": 2}]}} | PRIVATE
                    X | x.com/m | /2/users/by/username/m | 200 | {"errors": [{"title": "Not Found Error"}]} | GONE
                    X | x.com/m | /2/users/by/username/m | 200 | {"errors": [{"title": "Forbidden"}]} | GONE
                    X | x.com/m | /2/users/by/username/m | 429 | {"title": "Too Many Requests"} | TRY_LATER
                    X | x.com/m | /2/users/by/username/m | 401 | {"title": "Unauthorized"} | UNREADABLE
                    X | x.com/m | /2/users/by/username/m | 302 |  | UNREADABLE
                    TELEGRAM | t.me/m | /botk/getChat | 400 | {"ok": false, "description": "Bad Request: chat not found"} | GONE
                    TELEGRAM | t.me/m | /botk/getChat | 403 | {"ok": false, "description": "Forbidden: bot was kicked"} | PRIVATE
                    TELEGRAM | t.me/m | /botk/getChat | 429 | {"ok": false, "parameters": {"retry_after": 30}} | TRY_LATER
                    """)
    void whatAPlatformComplainsOfIsUnderstood(
            String code, String place, String path, int status, String body, LookOutcome outcome) {
        platform.put(path, status, body == null ? "" : body, NONE);
        ChannelLook look = looks(code, place).get(0);
        assertThat(look.way()).isEqualTo(ProofWay.INTERFACE);
        assertThat(look.outcome()).isEqualTo(outcome);
        assertThat(look.followers()).isEmpty();
    }

    @Test
    void whoWasAskedTooOftenIsLeftAloneUntilTheTimeItNames() {
        platform.put("/2/users/by/username/m", 429, "{}", Map.of("retry-after", "600"));
        assertThat(looks("X", "x.com/m").get(0).again()).contains(now.plusSeconds(600));
        now = now.plusSeconds(599);
        looks("X", "x.com/other");
        assertThat(interfaceCalls()).isEqualTo(1);
        now = now.plusSeconds(1);
        looks("X", "x.com/other");
        assertThat(interfaceCalls()).isEqualTo(2);
    }

    @Test
    void theTimeMayBeNamedAsAnInstant() {
        String reset = Long.toString(now.plusSeconds(420).getEpochSecond());
        platform.put("/2/users/by/username/m", 429, "{}", Map.of("x-rate-limit-reset", reset));
        assertThat(looks("X", "x.com/m").get(0).again()).contains(now.plusSeconds(420));
    }

    @Test
    void aNumberIsKeptForAMinute() {
        tells("");
        counts("X", "x.com/m");
        now = now.plusSeconds(59);
        counts("X", "x.com/m");
        assertThat(interfaceCalls()).isEqualTo(1);
        now = now.plusSeconds(1);
        counts("X", "x.com/m");
        assertThat(interfaceCalls()).isEqualTo(2);
    }

    /** A creator who wrote the code down after a look in vain is not told what was seen then. */
    @Test
    void aCodeIsLookedForAnew() {
        tells("");
        assertThat(looks("X", "x.com/m").get(0).outcome()).isEqualTo(LookOutcome.NOT_SHOWN);
        tells(CODE);
        assertThat(looks("X", "x.com/m").get(0).outcome()).isEqualTo(LookOutcome.SHOWN);
    }

    private void tells(String description) {
        platform.put(
                "/2/users/by/username/m",
                "{\"data\": {\"description\": \""
                        + description
                        + "\", \"public_metrics\": {\"followers_count\": 1}}}");
    }

    @Test
    void withoutKeysThePageIsLookedAt() {
        keys = false;
        platform.put("/mara", "{\"userInteractionCount\": \"500\"} CC-ABCD2345");
        ChannelLook look = looks("WEBSITE", platform.host() + "/mara").get(0);
        assertThat(look.way()).isEqualTo(ProofWay.PAGE);
        assertThat(look.outcome()).isEqualTo(LookOutcome.SHOWN);
        assertThat(look.followers()).contains(500L);
        assertThat(probes.ways(address("YOUTUBE", "www.youtube.com/@mara")))
                .containsExactly(ProofWay.PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "200, , NOT_SHOWN",
        "403, , PRIVATE",
        "410, , GONE",
        "429, , TRY_LATER",
        "500, , SILENT",
        "418, , UNREADABLE",
        "302, https://consent.youtube.com/m?continue=x, WALL",
        "302, https://www.instagram.com/accounts/login/?next=x, WALL",
        "302, https://www.linkedin.com/authwall?x, WALL",
        "301, https://elsewhere.example/, MOVED"
    })
    void aPageThatCannotBeReadSaysWhy(int status, String location, LookOutcome outcome) {
        keys = false;
        platform.put("/mara", status, "", location == null ? NONE : Map.of("Location", location));
        ChannelLook look = looks("WEBSITE", platform.host() + "/mara").get(0);
        assertThat(look.outcome()).isEqualTo(outcome);
        assertThat(look.followers()).isEmpty();
    }

    @Test
    void whereOneWayFailsTheNextIsTaken() {
        platform.put("/youtube/v3/channels", 503, "", NONE);
        List<ChannelLook> looks = looks("YOUTUBE", "www.youtube.com/@mara");
        assertThat(looks)
                .extracting(ChannelLook::way)
                .containsExactly(ProofWay.INTERFACE, ProofWay.PAGE);
        assertThat(looks).extracting(ChannelLook::outcome).containsOnly(LookOutcome.SILENT);
    }
}
