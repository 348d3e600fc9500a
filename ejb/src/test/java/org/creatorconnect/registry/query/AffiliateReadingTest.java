package org.creatorconnect.registry.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AffiliateReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;

    /** A word that only the names of this test have. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    private final AffiliateQueries queries = new AffiliateQueries(new Anybody());
    private final List<UUID> ids = new ArrayList<>();

    /** Every third has channels, every fourth is banned; some names and days are the same. */
    @BeforeEach
    void join() {
        with(queries);
        for (int at = 0; at < MANY; at++) {
            Instant joined = NOW.minus(Duration.ofDays(at % 5));
            UUID account = UUID.randomUUID();
            entityManager.persist(
                    new Account(
                            new AccountId(account),
                            "user" + at + mark,
                            "Person",
                            Set.of("affiliate"),
                            joined));
            AffiliateId id = new AffiliateId(UUID.randomUUID());
            Affiliate affiliate =
                    new Affiliate(
                            id,
                            at % 6 == 5 ? null : account,
                            "name" + at % 7 + " " + mark,
                            "Legal " + at,
                            at % 2 == 0 ? "SE" : "NO",
                            joined);
            if (at % 3 == 0) {
                affiliate.grant(AffiliateRole.MCN);
                affiliate.grant(AffiliateRole.INFLUENCER);
            }
            if (at % 4 == 0) {
                affiliate.ban();
            }
            entityManager.persist(affiliate);
            ids.add(id.value());
            if (at % 3 == 0) {
                channel(id, "YOUTUBE", 1_000L * at);
                channel(id, "FACEBOOK", 10L);
                channel(id, "VK", null);
            }
        }
        entityManager.flush();
        entityManager.clear();
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                AffiliateQueries.SORTINGS,
                PAGE,
                place -> queries.affiliates(filter(Set.of(), Set.of(), "", ""), place));
    }

    @Test
    void thoseWhoJoinedLastComeFirst() {
        assertThat(rows(filter(Set.of(), Set.of(), "", "")))
                .extracting(row -> row.id().toString())
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .hasSize(MANY);
    }

    @Test
    void whoeverHasNoChannelComesLastInBothDirections() {
        for (boolean descending : new boolean[] {true, false}) {
            List<Long> followers =
                    queries
                            .affiliates(
                                    filter(Set.of(), Set.of(), "", ""),
                                    new Place("followers", descending, "", false, MANY))
                            .rows()
                            .stream()
                            .map(AffiliateRow::followers)
                            .toList();
            assertThat(followers.subList(0, 4)).doesNotContainNull();
            assertThat(followers.subList(4, MANY)).containsOnlyNulls();
        }
    }

    @Test
    void anAffiliateTellsRolesAndVerifiedPlatforms() {
        AffiliateRow row = queries.affiliate(new AffiliateId(ids.get(3)));
        assertThat(row.roles())
                .containsExactly(AffiliateRole.BUYER, AffiliateRole.INFLUENCER, AffiliateRole.MCN);
        assertThat(row.platforms()).containsExactly("FACEBOOK", "YOUTUBE");
        assertThat(row.followers()).isEqualTo(3_000);
        assertThat(row.username()).isEqualTo("user3" + mark);
        assertThat(queries.affiliate(new AffiliateId(ids.get(5))).platforms()).isEmpty();
        assertThat(queries.affiliate(new AffiliateId(ids.get(5))).username()).isNull();
    }

    @Test
    void everyFilterNarrows() {
        assertThat(rows(filter(Set.of(AffiliateRole.MCN), Set.of(), "", ""))).hasSize(4);
        assertThat(rows(filter(Set.of(), Set.of(AffiliateStatus.BANNED), "", ""))).hasSize(3);
        assertThat(rows(filter(Set.of(), Set.of(), "SE", ""))).hasSize(6);
        assertThat(rows(filter(Set.of(), Set.of(), "", "YOUTUBE"))).hasSize(4);
        assertThat(rows(filter(Set.of(), Set.of(), "", "VK"))).isEmpty();
        Period today = new Period(NOW.minusSeconds(1), NOW.plusSeconds(1));
        AffiliateFilter joined =
                new AffiliateFilter(Set.of(), Set.of(), "", "", today, null, null, mark);
        assertThat(rows(joined)).hasSize(3);
        assertThat(queries.total(joined).counted()).isEqualTo(3);
    }

    @Test
    void anAffiliateIsFoundByNameAndByUserName() {
        assertThat(found("name6")).containsExactly("name6 " + mark);
        assertThat(found("user4" + mark)).containsExactly("name4 " + mark);
        assertThat(found("user5" + mark)).isEmpty();
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void aProfileHasTheLegalNameAndChannelsComeOldestFirst() {
        AffiliateId id = new AffiliateId(ids.get(3));
        assertThat(queries.profile(id).legalName()).isEqualTo("Legal 3");
        assertThat(queries.profile(id).nameVerified()).isFalse();
        assertThat(queries.channels(id))
                .extracting(ChannelRow::platform)
                .containsExactlyInAnyOrder("YOUTUBE", "FACEBOOK", "VK");
        assertThat(queries.named(ids.subList(0, 2))).hasSize(2);
    }

    private void channel(AffiliateId affiliate, String platform, Long followers) {
        ChannelId id = new ChannelId(UUID.randomUUID());
        Channel channel =
                new Channel(
                        id,
                        affiliate,
                        new ChannelAddress(platform, "place/" + id.value(), "https://x.example"),
                        false,
                        NOW);
        if (followers != null) {
            channel.issueCode("code", NOW);
            channel.verify(
                    "code",
                    ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(followers, true)),
                    NOW);
        }
        entityManager.persist(channel);
    }

    private AffiliateFilter filter(
            Set<AffiliateRole> roles,
            Set<AffiliateStatus> states,
            String country,
            String platform) {
        return new AffiliateFilter(
                roles, states, country, platform, Period.ALWAYS, null, null, mark);
    }

    private List<AffiliateRow> rows(AffiliateFilter filter) {
        Part<AffiliateRow> part = queries.affiliates(filter, Place.start(MANY));
        return part.rows();
    }

    private List<String> found(String search) {
        return rows(AffiliateFilter.of(search)).stream()
                .map(AffiliateRow::displayName)
                .filter(name -> name.endsWith(mark))
                .toList();
    }

    /** Asks for nobody in particular. */
    private static final class Anybody extends OwnAffiliates {

        @Override
        public void requireSelfOrStaff(AffiliateId affiliate) {
            // Everybody may see everybody here.
        }
    }
}
