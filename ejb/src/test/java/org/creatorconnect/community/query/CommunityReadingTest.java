package org.creatorconnect.community.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.query.LinkChannel;
import org.creatorconnect.link.query.LinkChannels;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.reporting.query.PerformanceDay;
import org.creatorconnect.reporting.query.PerformanceQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a group owner sees of a community, and what is counted for it alone. */
class CommunityReadingTest extends DatabaseTest {

    private TestRows rows;
    private UUID owner;
    private UUID merchant;
    private UUID proved;
    private UUID paused;
    private int codes;

    @BeforeEach
    void share() {
        rows = new TestRows(entityManager, NOW);
        owner = rows.affiliate("Mara Berg");
        merchant = rows.merchant("Nordlys");
        proved = channel(owner, "VERIFIED", true);
        paused = channel(owner, "PAUSED", true);
        channel(owner, "VERIFIED", false);
        clicks(link(proved), 5);
        clicks(link(proved), 2);
        clicks(link(null), 40);
    }

    @Test
    void aCommunityTellsItsLinksAndWhatTheyBrought() {
        CommunityRow row = as(owner).community(new ChannelId(proved));
        assertThat(row.links()).isEqualTo(2);
        assertThat(row.clicks()).isEqualTo(7);
        assertThat(row.orders()).isZero();
        assertThat(row.proofCode()).isEqualTo("CC-1");
        assertThat(row.proved()).isTrue();
        CommunityRow other = as(owner).community(new ChannelId(paused));
        assertThat(other.links()).isZero();
        assertThat(other.dueBy()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void onlyCommunitiesAreListedAndOnlyTheOwnersOwn() {
        assertThat(as(owner).own())
                .extracting(CommunityRow::id)
                .contains(proved, paused)
                .hasSize(2);
        UUID stranger = rows.affiliate("Bo Berg");
        assertThat(as(stranger).own()).isEmpty();
        assertThatThrownBy(() -> as(stranger).community(new ChannelId(proved)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void linksAreOfferedForWhatIsProvedAndListedForWhatWasShared() {
        LinkChannels queries = with(new LinkChannels(callers(owner)));
        assertThat(queries.own()).hasSize(3);
        assertThat(queries.own())
                .filteredOn(LinkChannel::open)
                .extracting(LinkChannel::status)
                .containsOnly(ChannelStatus.VERIFIED);
        assertThat(queries.own()).noneMatch(LinkChannel::usual);
        rows.bare("affiliate_role", "affiliate_id", owner, "role", "GROUP_OWNER");
        assertThat(queries.own()).filteredOn(LinkChannel::usual).hasSize(2);
        rows.bare("affiliate_role", "affiliate_id", owner, "role", "INFLUENCER");
        assertThat(queries.own()).noneMatch(LinkChannel::usual);
    }

    @Test
    void performanceIsToldForOneCommunityAndForAll() {
        assertThat(clicksOf(proved)).isEqualTo(7);
        assertThat(clicksOf(paused)).isZero();
        assertThat(clicksOf(null)).isEqualTo(47);
    }

    private long clicksOf(UUID channel) {
        List<PerformanceDay> days =
                with(new PerformanceQueries(callers(owner), CLOCK))
                        .days(7, Currency.getInstance("EUR"), channel);
        return days.stream().mapToLong(PerformanceDay::clicks).sum();
    }

    private UUID channel(UUID of, String status, boolean community) {
        return rows.row(
                "channel",
                "affiliate_id",
                of,
                "platform",
                "TELEGRAM",
                "place",
                "t.me/" + UUID.randomUUID(),
                "url",
                "https://t.me/mara",
                "community",
                community,
                "status",
                status,
                "attempts",
                0,
                "proved_by",
                "PAGE",
                "proof_code",
                community ? "CC-1" : null,
                "due_by",
                status.equals("PAUSED") ? NOW.plusSeconds(60) : null,
                "verified_at",
                NOW,
                "created_at",
                NOW);
    }

    private UUID link(UUID channel) {
        return rows.row(
                "tracking_link",
                "code",
                "group0" + (100 + codes++),
                "affiliate_id",
                owner,
                "merchant_id",
                merchant,
                "channel_id",
                channel,
                "target_url",
                "https://shop.example/mug",
                "sub_ids",
                new String[] {"", "", "", "", ""},
                "created_at",
                NOW);
    }

    private void clicks(UUID link, long count) {
        rows.bare(
                "click_day",
                "link_id",
                link,
                "day",
                LocalDate.ofInstant(NOW, ZoneOffset.UTC),
                "clicks",
                count,
                "visitors",
                count,
                "machines",
                0L,
                "prefetches",
                0L,
                "repeats",
                0L,
                "floods",
                0L);
    }

    private CommunityQueries as(UUID affiliate) {
        return with(new CommunityQueries(callers(affiliate)));
    }

    private static Callers callers(UUID affiliate) {
        return new Callers() {
            @Override
            public Caller current() {
                return new Caller(
                        new AccountId(new UUID(0, 9)),
                        "somebody",
                        Set.of(Role.AFFILIATE),
                        Optional.of(affiliate),
                        Optional.empty());
            }
        };
    }
}
