package org.creatorconnect.channel.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.Channel.StandingChanged;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.foundation.service.HeardEvents;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineKind;
import org.creatorconnect.time.DeadlineRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a community is when two prove it, and what is told and set when a code is missed. */
class ProvingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final ChannelLook SHOWN =
            ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(800, true));
    private static final ChannelLook MISSED =
            ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(800, false));

    private final List<String> acts = new ArrayList<>();
    private final List<String> deadlines = new ArrayList<>();
    private final List<StandingChanged> changes = new ArrayList<>();
    private final Channels channels = new Channels();
    private final ProofStanding standing =
            new ProofStanding(
                    channels,
                    new Deadlines(),
                    new Audit(),
                    new HeardEvents<>(changes::add),
                    InstantSource.fixed(NOW));
    private final Proving proving =
            new Proving(channels, new Counting(), standing, new Audit(), InstantSource.fixed(NOW));

    @ParameterizedTest
    @CsvSource({
        "VERIFIED,      false, refused",
        "VERIFIED,      true,  moved",
        "PROOF_MISSING, false, moved",
        "PAUSED,        false, moved"
    })
    void aCommunityIsTakenOverOnlyOnceTheCodeBeforeIsGone(
            ChannelStatus before, boolean gone, String outcome) {
        Channel held = held(true, before);
        Channel next = coded(2, true);
        Optional<ChannelId> seen = gone ? Optional.of(held.id()) : Optional.empty();
        if (outcome.equals("refused")) {
            assertThatThrownBy(() -> proving.proved(next, "CC-2", SHOWN, seen))
                    .isInstanceOf(ChannelHeld.class)
                    .hasMessageContaining("take their code away");
            assertThat(held.status()).isEqualTo(before);
        } else {
            proving.proved(next, "CC-2", SHOWN, seen);
            assertThat(held.status()).isEqualTo(ChannelStatus.MOVED);
            assertThat(next.status()).isEqualTo(ChannelStatus.VERIFIED);
            assertThat(acts).containsExactly("COMMUNITY_MOVED", "CHANNEL_VERIFIED");
            assertThat(changes)
                    .contains(new StandingChanged(held.id()), new StandingChanged(next.id()));
        }
    }

    @Test
    void theAccountOfAPersonIsTheirsWhateverIsSeenOfIt() {
        Channel held = held(false, ChannelStatus.VERIFIED);
        Channel next = coded(2, false);
        assertThat(proving.rival(next)).isEmpty();
        assertThatThrownBy(() -> proving.proved(next, "CC-2", SHOWN, Optional.of(held.id())))
                .isInstanceOf(ChannelHeld.class);
    }

    @Test
    void aCodeThatIsMissedIsToldOnceAndHasItsTime() {
        Channel community = held(true, ChannelStatus.VERIFIED);
        standing.looked(community, List.of(MISSED));
        standing.looked(community, List.of(MISSED));
        assertThat(community.status()).isEqualTo(ChannelStatus.PROOF_MISSING);
        assertThat(acts).containsExactly("COMMUNITY_CODE_GONE");
        assertThat(deadlines)
                .containsExactly("set COMMUNITY_CURE " + NOW.plus(Duration.ofHours(72)));
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        Channel community = held(true, ChannelStatus.VERIFIED);
        standing.looked(
                community,
                List.of(ChannelLook.without(ProofWay.PAGE, LookOutcome.WALL, Optional.empty())));
        assertThat(community.status()).isEqualTo(ChannelStatus.VERIFIED);
        assertThat(acts).isEmpty();
    }

    @Test
    void aCodeThatIsBackInTimeEndsTheMatter() {
        Channel community = held(true, ChannelStatus.PROOF_MISSING);
        standing.looked(community, List.of(SHOWN));
        standing.endCure(community);
        assertThat(community.status()).isEqualTo(ChannelStatus.VERIFIED);
        assertThat(acts).containsExactly("COMMUNITY_RESTORED");
        assertThat(deadlines).containsExactly("clear COMMUNITY_CURE", "clear COMMUNITY_PAUSE");
    }

    @Test
    void silencePausesAndThenEndsIt() {
        Channel community = held(true, ChannelStatus.PROOF_MISSING);
        standing.endCure(community);
        assertThat(community.status()).isEqualTo(ChannelStatus.PAUSED);
        standing.endPause(community);
        standing.endPause(community);
        assertThat(community.status()).isEqualTo(ChannelStatus.UNVERIFIED);
        assertThat(acts).containsExactly("COMMUNITY_PAUSED", "COMMUNITY_LAPSED");
        assertThat(deadlines).contains("set COMMUNITY_PAUSE " + NOW.plus(Duration.ofDays(30)));
    }

    private Channel held(boolean community, ChannelStatus status) {
        Channel channel = coded(1, community);
        channel.verify("CC-1", SHOWN, NOW);
        if (status != ChannelStatus.VERIFIED) {
            channel.missProof(NOW);
        }
        if (status == ChannelStatus.PAUSED) {
            channel.pause(NOW);
        }
        channels.held = channel;
        return channel;
    }

    private static Channel coded(long number, boolean community) {
        Channel channel =
                new Channel(
                        new ChannelId(new UUID(0, number)),
                        new AffiliateId(new UUID(1, number)),
                        new ChannelAddress("TELEGRAM", "t.me/mara", "https://t.me/mara"),
                        community,
                        NOW);
        channel.issueCode("CC-" + number, NOW);
        return channel;
    }

    private static final class Channels extends ChannelRepository {

        private Channel held;

        @Override
        public Optional<ChannelId> heldElsewhere(Channel channel) {
            return channel == held ? Optional.empty() : Optional.of(held.id());
        }

        @Override
        public Optional<Channel> find(ChannelId id) {
            return Optional.of(held);
        }

        @Override
        public Channel lock(ChannelId id) {
            return held;
        }

        @Override
        public void write() {
            assertThat(held.status()).isEqualTo(ChannelStatus.MOVED);
        }
    }

    private final class Deadlines extends DeadlineRepository {

        @Override
        public void set(Deadline deadline) {
            deadlines.add("set " + deadline.kind() + " " + deadline.dueAt());
        }

        @Override
        public void clear(DeadlineKind kind, UUID subject) {
            deadlines.add("clear " + kind);
        }
    }

    private final class Audit extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            assertThat(subjectType).isEqualTo("channel");
            acts.add(action);
        }
    }

    private static final class Counting extends FollowerCounting {

        @Override
        void seen(Channel channel, FollowerCount seen) {
            assertThat(seen.followers()).isEqualTo(800);
        }
    }
}
