package org.creatorconnect.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a community: every state with everything that can happen to it. */
class CommunityLifeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    /** What can happen to a community. */
    enum Event {
        PROOF,
        CODE_GONE,
        CODE_BACK,
        CURE_OVER,
        PAUSE_OVER,
        PROVED_BY_ANOTHER
    }

    @ParameterizedTest
    @CsvSource({
        "UNVERIFIED,    PROOF,             VERIFIED",
        "UNVERIFIED,    CODE_GONE,         refused",
        "UNVERIFIED,    CODE_BACK,         UNVERIFIED",
        "UNVERIFIED,    CURE_OVER,         UNVERIFIED",
        "UNVERIFIED,    PAUSE_OVER,        UNVERIFIED",
        "UNVERIFIED,    PROVED_BY_ANOTHER, refused",
        "VERIFIED,      PROOF,             VERIFIED",
        "VERIFIED,      CODE_GONE,         PROOF_MISSING",
        "VERIFIED,      CODE_BACK,         VERIFIED",
        "VERIFIED,      CURE_OVER,         VERIFIED",
        "VERIFIED,      PAUSE_OVER,        VERIFIED",
        "VERIFIED,      PROVED_BY_ANOTHER, MOVED",
        "PROOF_MISSING, PROOF,             VERIFIED",
        "PROOF_MISSING, CODE_GONE,         refused",
        "PROOF_MISSING, CODE_BACK,         VERIFIED",
        "PROOF_MISSING, CURE_OVER,         PAUSED",
        "PROOF_MISSING, PAUSE_OVER,        PROOF_MISSING",
        "PROOF_MISSING, PROVED_BY_ANOTHER, MOVED",
        "PAUSED,        PROOF,             VERIFIED",
        "PAUSED,        CODE_GONE,         refused",
        "PAUSED,        CODE_BACK,         PAUSED",
        "PAUSED,        CURE_OVER,         PAUSED",
        "PAUSED,        PAUSE_OVER,        UNVERIFIED",
        "PAUSED,        PROVED_BY_ANOTHER, MOVED",
        "MOVED,         PROOF,             VERIFIED",
        "MOVED,         CODE_GONE,         refused",
        "MOVED,         CODE_BACK,         MOVED",
        "MOVED,         CURE_OVER,         MOVED",
        "MOVED,         PAUSE_OVER,        MOVED",
        "MOVED,         PROVED_BY_ANOTHER, refused"
    })
    void everyStateKnowsWhatEveryEventMakesOfIt(ChannelStatus from, Event event, String to) {
        Channel community = in(from);
        if (to.equals("refused")) {
            assertThatThrownBy(() -> happens(community, event)).isInstanceOf(StateForbids.class);
            assertThat(community.status()).isEqualTo(from);
        } else {
            happens(community, event);
            assertThat(community.status()).isEqualTo(ChannelStatus.valueOf(to));
        }
    }

    /** From everywhere the clock alone leads to a state that waits for nobody. */
    @ParameterizedTest
    @EnumSource(ChannelStatus.class)
    void noStateIsDead(ChannelStatus from) {
        Channel community = in(from);
        for (int i = 0; i < 2 && community.dueBy().isPresent(); i++) {
            happens(community, Event.CURE_OVER);
            happens(community, Event.PAUSE_OVER);
        }
        Set<ChannelStatus> resting = EnumSet.of(ChannelStatus.UNVERIFIED, ChannelStatus.VERIFIED);
        resting.add(ChannelStatus.MOVED);
        assertThat(community.status()).isIn(resting);
        assertThat(community.dueBy()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChannelStatus.class)
    void aCodeIsKeptExactlyWhileSomebodyHoldsTheCommunity(ChannelStatus from) {
        assertThat(in(from).proofCode().isPresent()).isEqualTo(from.isHeld());
    }

    @ParameterizedTest
    @EnumSource(ChannelStatus.class)
    void everyStepIsOneOfTheTable(ChannelStatus from) {
        for (Event event : Event.values()) {
            Channel community = in(from);
            try {
                happens(community, event);
            } catch (StateForbids refused) {
                continue;
            }
            if (community.status() != from) {
                assertThat(from.successors()).contains(community.status());
            }
        }
        assertThat(Arrays.stream(ChannelStatus.values()).filter(ChannelStatus::isFinal)).isEmpty();
    }

    @Test
    void theOwnerHas72HoursForTheCodeAnd30DaysForANewProof() {
        Channel community = in(ChannelStatus.VERIFIED);
        community.missProof(NOW);
        assertThat(community.dueBy()).contains(NOW.plus(Duration.ofHours(72)));
        community.pause(NOW);
        assertThat(community.dueBy()).contains(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void linksEarnUntilTheTimeToCureIsOver() {
        assertThat(Arrays.stream(ChannelStatus.values()).filter(ChannelStatus::isEarning))
                .containsExactly(ChannelStatus.VERIFIED, ChannelStatus.PROOF_MISSING);
    }

    @Test
    void onlyTheWayThatSawTheCodeCanMissIt() {
        Channel community = in(ChannelStatus.VERIFIED);
        ChannelLook there = look(ProofWay.INTERFACE, LookOutcome.SHOWN);
        ChannelLook missing = look(ProofWay.PAGE, LookOutcome.NOT_SHOWN);
        ChannelLook unknown = look(ProofWay.INTERFACE, LookOutcome.NOT_SHOWN);
        ChannelLook wall = look(ProofWay.PAGE, LookOutcome.WALL);
        assertThat(community.showsProof(List.of(missing))).contains(false);
        assertThat(community.showsProof(List.of(missing, there))).contains(true);
        assertThat(community.showsProof(List.of(unknown, wall))).isEmpty();
        assertThat(community.showsProof(List.of())).isEmpty();
    }

    @Test
    void theAccountOfAPersonKeepsNoCodeAndLosesNoProof() {
        Channel account = named(false);
        prove(account);
        assertThat(account.proofCode()).isEmpty();
        assertThat(account.showsProof(List.of(look(ProofWay.PAGE, LookOutcome.NOT_SHOWN))))
                .isEmpty();
    }

    private static void happens(Channel community, Event event) {
        switch (event) {
            case PROOF -> prove(community);
            case CODE_GONE -> community.missProof(NOW);
            case CODE_BACK -> community.seeProof();
            case CURE_OVER -> community.pause(NOW);
            case PAUSE_OVER -> community.lapse();
            case PROVED_BY_ANOTHER -> community.move();
        }
    }

    private static Channel in(ChannelStatus status) {
        Channel community = named(true);
        if (status == ChannelStatus.UNVERIFIED) {
            return community;
        }
        prove(community);
        switch (status) {
            case PROOF_MISSING -> community.missProof(NOW);
            case PAUSED -> {
                community.missProof(NOW);
                community.pause(NOW);
            }
            case MOVED -> community.move();
            default -> {
                // Proved is what it is.
            }
        }
        return community;
    }

    private static void prove(Channel channel) {
        channel.issueCode("CC-1", NOW);
        channel.verify("CC-1", ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(800, true)), NOW);
    }

    private static ChannelLook look(ProofWay way, LookOutcome outcome) {
        return new ChannelLook(way, outcome, Optional.empty(), Optional.empty());
    }

    private static Channel named(boolean community) {
        return new Channel(
                new ChannelId(new UUID(0, 1)),
                new AffiliateId(new UUID(0, 2)),
                new ChannelAddress(
                        "FACEBOOK_GROUP",
                        "www.facebook.com/groups/mara",
                        "https://www.facebook.com/groups/mara"),
                community,
                NOW);
    }
}
