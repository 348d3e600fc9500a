package org.creatorconnect.channel.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each platform's own interface, against a server that answers as its documentation says. */
class PlatformInterfacesTest extends AtThePlatform {

    @Test
    void youTubeTellsDescriptionAndSubscribers() {
        platform.put(
                "/youtube/v3/channels",
                """
                {"items": [{"snippet": {"description": "Hikes CC-ABCD2345"},
                  "statistics": {"subscriberCount": "12000", "hiddenSubscriberCount": false}}]}\
                """);
        assertSeen("YOUTUBE", "www.youtube.com/@mara", 12_000L);
        assertThat(platform.asked().get(0)).contains("forHandle=%40mara", "key=k");
        assertSeen("YOUTUBE", "www.youtube.com/channel/UCaB", 12_000L);
        assertThat(platform.asked().get(1)).contains("id=UCaB");
    }

    @Test
    void aHiddenNumberIsNoNumber() {
        platform.put(
                "/youtube/v3/channels",
                """
                {"items": [{"snippet": {"description": "CC-ABCD2345"},
                  "statistics": {"hiddenSubscriberCount": true, "subscriberCount": "0"}}]}\
                """);
        assertSeen("YOUTUBE", "www.youtube.com/@mara", null);
    }

    @Test
    void facebookTellsAPageAndAGroup() {
        platform.put(
                "/v21.0/mara",
                "{\"about\": \"CC-ABCD2345\", \"followers_count\": 3100, \"id\": \"1\"}");
        assertSeen("FACEBOOK", "www.facebook.com/mara", 3_100L);
        platform.put(
                "/v21.0/77",
                "{\"description\": \"x CC-ABCD2345\", \"member_count\": 450, \"id\": \"77\"}");
        assertSeen("FACEBOOK_GROUP", "www.facebook.com/groups/77", 450L);
    }

    @Test
    void instagramTellsByBusinessDiscovery() {
        platform.put(
                "/v21.0/17841",
                "{\"business_discovery\": {\"biography\": \"CC-ABCD2345\", \"followers_count\":"
                        + " 9000}}");
        assertSeen("INSTAGRAM", "www.instagram.com/mara", 9_000L);
        assertThat(platform.asked().get(0)).contains("business_discovery.username%28mara%29");
    }

    @Test
    void vkTellsAPageAndACommunity() {
        platform.put(
                "/method/users.get",
                "{\"response\": [{\"id\": 5, \"status\": \"CC-ABCD2345\", \"followers_count\":"
                        + " 700}]}");
        assertSeen("VK", "vk.com/mara", 700L);
        platform.put(
                "/method/groups.getById",
                """
                {"response": {"groups": [{"id": 12, "is_closed": 0, "description": "CC-ABCD2345",
                  "members_count": 8100}]}}\
                """);
        assertSeen("VK_COMMUNITY", "vk.com/club12", 8_100L);
        assertThat(platform.asked().get(1)).contains("group_id=12", "v=5.199");
    }

    @Test
    void xTellsAUserByName() {
        platform.put(
                "/2/users/by/username/mara",
                """
                {"data": {"id": "1", "description": "CC-ABCD2345",
                  "public_metrics": {"followers_count": 15000}}}\
                """);
        assertSeen("X", "x.com/mara", 15_000L);
        assertThat(platform.asked().get(0)).contains("Bearer k");
    }

    @Test
    void telegramTellsDescriptionOrPinnedMessageAndMembers() {
        platform.put(
                "/botk/getChat",
                "{\"ok\": true, \"result\": {\"pinned_message\": {\"text\": \"CC-ABCD2345\"}}}");
        platform.put("/botk/getChatMemberCount", "{\"ok\": true, \"result\": 5100}");
        assertSeen("TELEGRAM", "t.me/mara", 5_100L);
    }

    @Test
    void twitchTellsAfterItGaveAToken() {
        platform.put("/oauth2/token", "{\"access_token\": \"t1\", \"expires_in\": 5000000}");
        platform.put(
                "/helix/users", "{\"data\": [{\"id\": \"9\", \"description\": \"CC-ABCD2345\"}]}");
        platform.put("/helix/channels/followers", "{\"total\": 2300, \"data\": []}");
        assertSeen("TWITCH", "www.twitch.tv/mara", 2_300L);
        assertThat(platform.asked().get(0))
                .contains("POST", "client_id=k&client_secret=k&grant_type=client_credentials");
        assertThat(platform.asked().get(1)).contains("login=mara", "Bearer t1");
        now = now.plus(Duration.ofHours(1));
        assertSeen("TWITCH", "www.twitch.tv/mara", 2_300L);
        assertThat(platform.asked()).filteredOn(one -> one.contains("/oauth2/token")).hasSize(1);
    }

    @Test
    void tikTokTellsByTheResearchInterface() {
        platform.put("/v2/oauth/token/", "{\"access_token\": \"t2\", \"expires_in\": 7200}");
        platform.put(
                "/v2/research/user/info/",
                """
                {"data": {"bio_description": "CC-ABCD2345", "follower_count": 99000},
                 "error": {"code": "ok"}}\
                """);
        assertSeen("TIKTOK", "www.tiktok.com/@mara", 99_000L);
        assertThat(platform.asked().get(1)).contains("{\"username\":\"mara\"}", "Bearer t2");
    }
}
