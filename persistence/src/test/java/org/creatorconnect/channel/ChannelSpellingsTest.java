package org.creatorconnect.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However its address is written, a channel is one, and one person's. */
class ChannelSpellingsTest extends DatabaseTest {

    private static final int LEAST = 6;

    /** One channel of each platform, in the ways people and apps write its address. */
    private static final Map<String, String> SPELLINGS =
            Map.ofEntries(
                    Map.entry(
                            "YOUTUBE",
                            """
                            https://www.youtube.com/@TrailMara
                            http://m.youtube.com/@trailmara/videos
                            youtube.com/@TRAILMARA/
                            https://youtube.com/%40trailmara?si=Xyz&feature=shared
                            https://de-de.youtube.com/@TrailMara/community#a
                            HTTPS://YOUTUBE.COM:443//@trailmara/shorts
                            https://youtube.co/@trailmara/about\
                            """),
                    Map.entry(
                            "FACEBOOK",
                            """
                            https://www.facebook.com/Trail.Mara
                            https://m.facebook.com/trailmara/
                            fb.com/trail.mara
                            https://de-de.facebook.com/TRAILMARA/photos?ref=page
                            http://facebook.com:80/t.r.a.i.l.mara/about#x
                            https://web.facebook.com/trailmara/reels/\
                            """),
                    Map.entry(
                            "FACEBOOK_GROUP",
                            """
                            https://www.facebook.com/groups/TrailRunners
                            https://m.facebook.com/groups/trailrunners/
                            fb.com/groups/trailrunners/members
                            https://facebook.com/groups/TRAILRUNNERS/about?ref=share
                            http://web.facebook.com//groups/trailrunners/media/#x
                            https://de-de.facebook.com/groups/trailrunners/files/\
                            """),
                    Map.entry(
                            "INSTAGRAM",
                            """
                            https://www.instagram.com/trail.mara/
                            instagram.com/Trail.Mara
                            https://instagr.am/trail.mara?igshid=abc
                            http://m.instagram.com/TRAIL.MARA/reels/
                            https://www.instagram.com/%74rail.mara/tagged/#a
                            https://www.instagram.com/@trail.mara\
                            """),
                    Map.entry(
                            "VK",
                            """
                            https://vk.com/trail_mara
                            http://m.vk.com/Trail_Mara/
                            vk.ru/trail_mara
                            https://vkontakte.ru/TRAIL_MARA?w=wall1_2
                            https://vk.com/clips/trail_mara
                            https://vk.com/video/@trail_mara
                            https://vk.com/@trail_mara#x\
                            """),
                    Map.entry(
                            "VK_COMMUNITY",
                            """
                            https://vk.com/club12345
                            https://vk.com/public12345
                            http://m.vk.com/CLUB12345/
                            vk.ru/event12345
                            https://vkontakte.ru/public12345?w=wall-12345_6
                            https://vk.com:443/club12345#about\
                            """),
                    Map.entry(
                            "TIKTOK",
                            """
                            https://www.tiktok.com/@trail.mara
                            tiktok.com/@Trail.Mara/
                            https://m.tiktok.com/@trail.mara?lang=de&_r=1
                            http://www.tiktok.com/%40trail.mara
                            https://www.tiktok.com/@TRAIL.MARA/live
                            https://www.tiktok.com//@trail.mara/playlist#a\
                            """),
                    Map.entry(
                            "X",
                            """
                            https://x.com/TrailMara
                            https://twitter.com/trailmara
                            https://mobile.twitter.com/TrailMara/with_replies
                            x.com/@trailmara
                            http://www.twitter.com/TRAILMARA/media?s=20
                            https://m.x.com//trailmara/#a\
                            """),
                    Map.entry(
                            "TELEGRAM",
                            """
                            https://t.me/TrailMara
                            t.me/s/trailmara
                            https://telegram.me/trailmara/
                            https://trailmara.t.me/
                            http://telegram.dog/TRAILMARA?boost=1
                            https://t.me/@trailmara#a\
                            """),
                    Map.entry(
                            "TWITCH",
                            """
                            https://www.twitch.tv/TrailMara
                            twitch.tv/trailmara/
                            https://m.twitch.tv/trailmara/videos
                            http://go.twitch.tv/trailmara/about?x=1
                            https://www.twitch.tv/TRAILMARA/schedule#a
                            https://twitch.tv:443//trailmara/clips\
                            """),
                    Map.entry(
                            "PINTEREST",
                            """
                            https://www.pinterest.com/TrailMara/
                            https://www.pinterest.de/trailmara
                            pinterest.co.uk/trailmara/_created/
                            https://de.pinterest.com/TRAILMARA/_saved
                            http://br.pinterest.com/trailmara/shoes/?x=1
                            https://www.pinterest.com.mx//trailmara#a\
                            """),
                    Map.entry(
                            "SNAPCHAT",
                            """
                            https://www.snapchat.com/add/trail.mara
                            snapchat.com/add/Trail.Mara/
                            https://www.snapchat.com/@trail.mara
                            https://snapchat.com/@TRAIL.MARA?share_id=x
                            http://m.snapchat.com/add/trail.mara#a
                            https://www.snapchat.com//add/%74rail.mara\
                            """),
                    Map.entry(
                            "THREADS",
                            """
                            https://www.threads.net/@trail.mara
                            https://www.threads.com/@Trail.Mara
                            threads.net/@trail.mara/
                            https://threads.com/@TRAIL.MARA/replies?xmt=x
                            http://www.threads.net/%40trail.mara/media
                            https://www.threads.com//@trail.mara#a\
                            """),
                    Map.entry(
                            "LINKEDIN",
                            """
                            https://www.linkedin.com/in/trail-mara/
                            https://de.linkedin.com/in/Trail-Mara
                            linkedin.com/in/trail-mara/en
                            https://www.linkedin.com/mwlite/in/trail-mara
                            http://m.linkedin.com/in/TRAIL-MARA/details/?trk=x
                            https://www.linkedin.com//in/trail%2Dmara#a\
                            """),
                    Map.entry(
                            "WEBSITE",
                            """
                            https://www.trail-mära.example/
                            http://trail-mära.example
                            trail-mära.example
                            https://xn--trail-mra-12a.example/?utm_source=x
                            HTTPS://WWW.TRAIL-MÄRA.EXAMPLE:443/#top
                            //www.trail-m%C3%A4ra.example//\
                            """));

    private final ChannelRepository channels = new ChannelRepository();
    private final AffiliateRepository affiliates = new AffiliateRepository();

    @BeforeEach
    void connect() {
        with(channels);
        with(affiliates);
    }

    @Test
    void everyPlatformHasSpellingsHere() {
        assertThat(SPELLINGS.keySet())
                .containsAll(
                        entityManager
                                .createQuery("select p.code from Platform p", String.class)
                                .getResultList());
        SPELLINGS.forEach(
                (platform, spellings) ->
                        assertThat(spellings.lines().distinct().count())
                                .as(platform)
                                .isGreaterThanOrEqualTo(LEAST));
    }

    static Stream<Arguments> spellings() {
        return SPELLINGS.entrySet().stream()
                .flatMap(
                        one -> {
                            List<String> all = Arrays.asList(one.getValue().split("\n"));
                            return all.stream()
                                    .map(other -> Arguments.of(one.getKey(), all.get(0), other));
                        });
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void oneChannelIsOneHoweverItIsWritten(String platform, String first, String other) {
        assertThat(address(platform, other).place()).isEqualTo(address(platform, first).place());
        assertThat(address(platform, other).platform()).isEqualTo(platform);
        assertThat(address(platform, address(platform, other).url()).place())
                .as("the address it is opened at names it as well")
                .isEqualTo(address(platform, first).place());
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void aSecondOwnerIsRefusedInEverySpelling(String platform, String first, String other) {
        verified(join(), platform, first);
        entityManager.flush();
        Channel second = named(join(), platform, other);
        assertThat(channels.heldElsewhere(second)).isPresent();
        second.issueCode("CC-2", NOW);
        second.verify("CC-2", ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(12_000, true)), NOW);
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    private void verified(AffiliateId affiliate, String platform, String written) {
        Channel channel = named(affiliate, platform, written);
        channel.issueCode("CC-1", NOW);
        channel.verify(
                "CC-1", ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(12_000, true)), NOW);
    }

    private Channel named(AffiliateId affiliate, String platform, String written) {
        Channel channel =
                new Channel(
                        new ChannelId(UUID.randomUUID()),
                        affiliate,
                        address(platform, written),
                        false,
                        NOW);
        channels.add(channel);
        return channel;
    }

    private ChannelAddress address(String platform, String written) {
        return channels.address(entityManager.find(Platform.class, platform), written)
                .orElseThrow();
    }

    private AffiliateId join() {
        AffiliateId id = new AffiliateId(UUID.randomUUID());
        affiliates.add(new Affiliate(id, null, "Mara", "Mara Lindqvist", "SE", NOW));
        return id;
    }
}
