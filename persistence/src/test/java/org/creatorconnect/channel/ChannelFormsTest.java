package org.creatorconnect.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.submission.ContentAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names a channel is its handle or id, and nothing else that an address holds. */
class ChannelFormsTest extends DatabaseTest {

    private final ChannelRepository channels = new ChannelRepository();

    @BeforeEach
    void connect() {
        with(channels);
    }

    @ParameterizedTest
    @CsvSource({
        "YOUTUBE,   https://www.youtube.com/@Name,                      www.youtube.com/@name",
        "YOUTUBE,   https://www.youtube.com/@name/videos,               www.youtube.com/@name",
        "YOUTUBE,   http://m.youtube.com:443/%40na%6De/?a=b#c,          www.youtube.com/@name",
        "YOUTUBE,   https://www.youtube.com/@%D0%B8%D0%BC%D1%8F,        www.youtube.com/@имя",
        "YOUTUBE,   https://www.youtube.com/channel/UCaB/about,        "
                + " www.youtube.com/channel/UCaB",
        "YOUTUBE,   https://www.youtube.com/channel/UCAB,              "
                + " www.youtube.com/channel/UCAB",
        "YOUTUBE,   https://www.youtube.com/c/Name/playlists,           www.youtube.com/c/name",
        "YOUTUBE,   https://www.youtube.com/Name,                       www.youtube.com/c/name",
        "YOUTUBE,   https://www.youtube.com/user/Name,                  www.youtube.com/user/name",
        "FACEBOOK,  https://fb.com/Some.Name/about,                     www.facebook.com/somename",
        "FACEBOOK,  m.facebook.com/somename,                            www.facebook.com/somename",
        "FACEBOOK,  https://facebook.com/profile.php?ref=a&id=17,      "
                + " www.facebook.com/profile.php?id=17",
        "FACEBOOK,  https://facebook.com/profile.php?id=18,            "
                + " www.facebook.com/profile.php?id=18",
        "FACEBOOK,  https://www.facebook.com/people/Mara/100012345678/,"
                + " www.facebook.com/profile.php?id=100012345678",
        "FACEBOOK,  https://www.facebook.com/100012345678,             "
                + " www.facebook.com/profile.php?id=100012345678",
        "FACEBOOK,  https://de-de.facebook.com/groups/Trail/members/,  "
                + " www.facebook.com/groups/trail",
        "INSTAGRAM, https://www.instagram.com/Name/reels/,              www.instagram.com/name",
        "INSTAGRAM, instagr.am/name,                                    www.instagram.com/name",
        "VK,        https://m.vk.ru/Name?w=wall-1_2,                    vk.com/name",
        "VK,        https://vk.com/name,                                vk.com/name",
        "VK,        https://vk.ru/name,                                 vk.com/name",
        "YOUTUBE,   https://www.youtube.com/@nameb,                     www.youtube.com/@nameb",
        "INSTAGRAM, https://www.instagram.com/name/,                    www.instagram.com/name",
        "VK,        https://vkontakte.ru/public123,                     vk.com/club123",
        "VK,        https://vk.com/club123,                             vk.com/club123",
        "VK,        https://vk.com/id5,                                 vk.com/id5",
        "VK_COMMUNITY, https://vk.com/event7,                           vk.com/club7",
        "VK_COMMUNITY, https://vk.com/trailclub,                        vk.com/trailclub",
        "VK,        https://vk.com/clips/name,                          vk.com/name",
        "VK,        https://vk.com/photo_studio,                        vk.com/photo_studio",
        "TIKTOK,    https://www.tiktok.com/@Name?lang=de,               www.tiktok.com/@name",
        "TIKTOK,    https://tiktok.com/@name/live,                      www.tiktok.com/@name",
        "X,         https://mobile.twitter.com/Name/with_replies,       x.com/name",
        "X,         x.com/@name,                                        x.com/name",
        "TELEGRAM,  https://telegram.me/s/Name,                         t.me/name",
        "TELEGRAM,  https://name.t.me/,                                 t.me/name",
        "TWITCH,    https://m.twitch.tv/Name/videos,                    www.twitch.tv/name",
        "PINTEREST, https://de.pinterest.com/name/_created/,            www.pinterest.com/name",
        "SNAPCHAT,  https://snapchat.com/add/Name?share_id=x,           www.snapchat.com/@name",
        "SNAPCHAT,  https://www.snapchat.com/@name,                     www.snapchat.com/@name",
        "THREADS,   https://www.threads.net/@Name/replies,              www.threads.com/@name",
        "LINKEDIN,  https://de.linkedin.com/in/Mara-Lind/?trk=x,       "
                + " www.linkedin.com/in/mara-lind",
        "LINKEDIN,  https://www.linkedin.com/company/Aurora/about/,    "
                + " www.linkedin.com/company/aurora",
        "WEBSITE,   https://www.Straße.example:443/Blog/?a=b#c,         xn--strae-oqa.example/Blog",
        "WEBSITE,   mara.example,                                       mara.example"
    })
    void aChannelIsKnownByItsNameOnItsPlatform(String platform, String address, String place) {
        ChannelAddress found = channels.address(platform(platform), address).orElseThrow();
        assertThat(found.place()).isEqualTo(place);
        assertThat(URI.create(found.url()).getPath().replaceAll("/$", ""))
                .isEqualTo(URI.create("//" + place).getPath());
    }

    @Test
    void aChannelIsOpenedAtItsPlatformsOwnHost() {
        assertThat(opened("YOUTUBE", "m.youtube.com/@Mara/videos"))
                .isEqualTo("https://www.youtube.com/@mara");
        assertThat(opened("YOUTUBE", "https://youtube.com/@имя"))
                .isEqualTo("https://www.youtube.com/@%D0%B8%D0%BC%D1%8F");
        assertThat(opened("FACEBOOK", "fb.com/profile.php?id=17"))
                .isEqualTo("https://www.facebook.com/profile.php?id=17");
        assertThat(opened("FACEBOOK", "fb.com/groups/trail/about"))
                .isEqualTo("https://www.facebook.com/groups/trail");
    }

    private String opened(String platform, String address) {
        return channels.address(platform(platform), address).orElseThrow().url();
    }

    @ParameterizedTest
    @CsvSource({
        "YOUTUBE,   https://www.youtube.com/watch?v=abc",
        "YOUTUBE,   https://youtu.be/abc",
        "YOUTUBE,   https://www.youtube.com/shorts/abc",
        "YOUTUBE,   https://www.youtube.com/playlist?list=abc",
        "YOUTUBE,   https://www.youtube.com/",
        "YOUTUBE,   https://www.youtube.com",
        "YOUTUBE,   https://www.youtube.com/@",
        "YOUTUBE,   https://www.youtube.com/@a%2Fb",
        "YOUTUBE,   https://www.youtube.com/@a%00b",
        "YOUTUBE,   https://www.youtube.com/@a%FF",
        "YOUTUBE,   https://www.youtube.com/x/../@name",
        "YOUTUBE,   https://www.youtube.com/%2e%2e/@name",
        "YOUTUBE,   https://www.youtube.com\\@evil.example/@name",
        "YOUTUBE,   https://youtube.com.evil.example/@name",
        "YOUTUBE,   https://notyoutube.com/@name",
        "YOUTUBE,   https://youtube.com@evil.example/@name",
        "YOUTUBE,   ftp://youtube.com/@name",
        "YOUTUBE,   javascript:alert(1)",
        "YOUTUBE,   my channel",
        "FACEBOOK,  https://www.facebook.com/name/posts/123",
        "FACEBOOK,  https://www.facebook.com/watch/?v=1",
        "FACEBOOK,  https://www.facebook.com/reel/1",
        "FACEBOOK,  https://www.facebook.com/groups/trail/posts/1",
        "FACEBOOK,  https://www.facebook.com/profile.php",
        "INSTAGRAM, https://www.instagram.com/p/abc/",
        "INSTAGRAM, https://www.instagram.com/reel/abc/",
        "INSTAGRAM, https://www.instagram.com/name/reel/abc/",
        "INSTAGRAM, https://www.youtube.com/@name",
        "VK,        https://vk.com/wall-1_2",
        "VK,        https://vk.com/video-1_2",
        "VK,        https://vk.com/feed",
        "TIKTOK,    https://www.tiktok.com/@name/video/123",
        "TIKTOK,    https://vm.tiktok.com/abc",
        "X,         https://x.com/name/status/1",
        "X,         https://x.com/home",
        "TELEGRAM,  https://t.me/name/12",
        "TELEGRAM,  https://t.me/+abcdef",
        "TWITCH,    https://www.twitch.tv/videos/1",
        "PINTEREST, https://www.pinterest.de/pin/1",
        "SNAPCHAT,  https://www.snapchat.com/spotlight/1",
        "THREADS,   https://www.threads.net/@name/post/abc",
        "LINKEDIN,  https://www.linkedin.com/posts/mara_x-activity-1",
        "LINKEDIN,  https://www.linkedin.com/feed/update/urn:li:activity:1",
        "FACEBOOK_GROUP, https://www.facebook.com/groups/trail/permalink/1",
        "VK_COMMUNITY, https://vk.com/wall-1_2",
        "WEBSITE,   https://mara@evil.example/",
        "WEBSITE,   mailto:mara@mara.example",
        "WEBSITE,   my blog"
    })
    void whatIsNoChannelIsNone(String platform, String address) {
        assertThat(channels.address(platform(platform), address)).isEmpty();
    }

    @Test
    void whatLiesUnderAChannelNamesItWhereAnAddressTells() {
        assertThat(around("FACEBOOK_GROUP", "https://m.facebook.com/groups/Trail/posts/1"))
                .containsExactly("www.facebook.com/groups/trail");
        assertThat(around("TELEGRAM", "https://t.me/trailtalk/12?comment=3"))
                .containsExactly("t.me/trailtalk");
        assertThat(around("VK_COMMUNITY", "https://vk.com/wall-1_2")).isEmpty();
    }

    private Set<String> around(String platform, String content) {
        return channels.places(platform(platform), ContentAddress.of(content).andAbove());
    }

    private Platform platform(String code) {
        return entityManager.find(Platform.class, code);
    }
}
