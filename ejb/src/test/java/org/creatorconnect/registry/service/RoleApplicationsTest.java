package org.creatorconnect.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.channel.service.Channels;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.FollowerThreshold;
import org.creatorconnect.registry.FollowerThresholdRepository;
import org.creatorconnect.registry.FollowersBelowThreshold;
import org.creatorconnect.registry.ProofMissing;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.RoleRejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleApplicationsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final AffiliateId MARA = new AffiliateId(new UUID(0, 1));

    private final Affiliate mara = new Affiliate(MARA, null, "Mara", "Mara L", "SE", NOW);
    private final List<Channel> verified = new ArrayList<>();
    private final List<RoleApplication> added = new ArrayList<>();
    private final List<AffiliateRole> waiting = new ArrayList<>();
    private Optional<RoleApplication> rejected = Optional.empty();

    private final RoleApplications applications =
            new RoleApplications(
                    new Applications(),
                    new Affiliates(),
                    new RoleGates(new Channels(), new Thresholds(), InstantSource.fixed(NOW)),
                    new Self(),
                    new Grants(),
                    new IdSource(),
                    InstantSource.fixed(NOW));

    @Test
    void nineThousandNineHundredAndNinetyNineFollowersAreRefused() {
        verified.add(channel(9_999, false));
        assertThatThrownBy(() -> apply(AffiliateRole.INFLUENCER))
                .isInstanceOf(FollowersBelowThreshold.class)
                .hasMessageContaining("yours has 9999, so 1 are missing");
        assertThat(mara.has(AffiliateRole.INFLUENCER)).isFalse();
        assertThat(added).isEmpty();
    }

    @Test
    void tenThousandOnOneChannelAreEnough() {
        verified.add(channel(10_000, false));
        apply(AffiliateRole.INFLUENCER);
        assertThat(mara.has(AffiliateRole.INFLUENCER)).isTrue();
        assertThat(waiting).isEmpty();
    }

    @Test
    void followersOfTwoChannelsAreNotAddedUp() {
        verified.add(channel(6_000, false));
        verified.add(channel(6_000, false));
        assertThatThrownBy(() -> apply(AffiliateRole.INFLUENCER))
                .isInstanceOf(FollowersBelowThreshold.class)
                .hasMessageContaining("so 4000 are missing");
    }

    @Test
    void aPlatformMayAskForFewerAndTheNearestMissIsTold() {
        verified.add(channel(2_900, false, "TELEGRAM"));
        verified.add(channel(8_000, false));
        assertThatThrownBy(() -> apply(AffiliateRole.INFLUENCER))
                .isInstanceOf(FollowersBelowThreshold.class)
                .hasMessageContaining("at least 3000 followers")
                .hasMessageContaining("so 100 are missing");
        verified.add(channel(3_000, false, "TELEGRAM"));
        apply(AffiliateRole.INFLUENCER);
        assertThat(mara.has(AffiliateRole.INFLUENCER)).isTrue();
    }

    @Test
    void aGroupOwnerNeedsACommunityAndThenAReviewer() {
        verified.add(channel(50_000, false));
        assertThatThrownBy(() -> apply(AffiliateRole.GROUP_OWNER)).isInstanceOf(ProofMissing.class);
        verified.add(channel(10, true));
        apply(AffiliateRole.GROUP_OWNER);
        assertThat(mara.has(AffiliateRole.GROUP_OWNER)).isFalse();
        assertThat(waiting).containsExactly(AffiliateRole.GROUP_OWNER);
    }

    @Test
    void nobodyAppliesTwiceForTheSameRole() {
        apply(AffiliateRole.MCN);
        assertThatThrownBy(() -> apply(AffiliateRole.MCN)).isInstanceOf(StateForbids.class);
        mara.grant(AffiliateRole.GROUP_OWNER);
        assertThatThrownBy(() -> apply(AffiliateRole.GROUP_OWNER)).isInstanceOf(StateForbids.class);
    }

    @ParameterizedTest
    @EnumSource(RoleRejectionReason.class)
    void aRejectionIsAppliedAgainAfterAtOnceOrAfterThirtyDaysAsItsReasonSays(
            RoleRejectionReason reason) {
        boolean waits =
                reason == RoleRejectionReason.AUDIENCE_NOT_GENUINE
                        || reason == RoleRejectionReason.AGAINST_THE_RULES;
        rejected = Optional.of(rejection(reason, NOW.minus(Duration.ofDays(30)).plusMillis(1)));
        if (waits) {
            assertThatThrownBy(() -> apply(AffiliateRole.MCN)).isInstanceOf(StateForbids.class);
            rejected = Optional.of(rejection(reason, NOW.minus(Duration.ofDays(30))));
        }
        apply(AffiliateRole.MCN);
        assertThat(waiting).containsExactly(AffiliateRole.MCN);
    }

    private static RoleApplication rejection(RoleRejectionReason reason, Instant at) {
        RoleApplication application =
                new RoleApplication(
                        new RoleApplicationId(new UUID(0, 77)), MARA, AffiliateRole.MCN, "", at);
        application.reject(reason, "reviewer", at);
        return application;
    }

    @Test
    void aBannedAffiliateAppliesForNothing() {
        mara.ban();
        assertThatThrownBy(() -> apply(AffiliateRole.MCN)).isInstanceOf(StateForbids.class);
    }

    @Test
    void everybodyIsABuyerAlready() {
        assertThatThrownBy(() -> apply(AffiliateRole.BUYER)).isInstanceOf(ValidationFailed.class);
    }

    @Test
    void nobodyAppliesForSomebodyElse() {
        AffiliateId other = new AffiliateId(new UUID(0, 2));
        assertThatThrownBy(() -> applications.apply(other, () -> AffiliateRole.MCN, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyLearnsWhereSomebodyElsesApplicationStands() {
        apply(AffiliateRole.MCN);
        RoleApplicationId id = added.get(0).id();
        assertThat(applications.status(MARA, id)).isEqualTo(RoleApplicationStatus.APPLIED);
        AffiliateId other = new AffiliateId(new UUID(0, 2));
        assertThatThrownBy(() -> applications.status(other, id)).isInstanceOf(NotFound.class);
        RoleApplicationId none = new RoleApplicationId(UUID.randomUUID());
        assertThatThrownBy(() -> applications.status(MARA, none)).isInstanceOf(NotFound.class);
    }

    private void apply(AffiliateRole role) {
        applications.apply(MARA, () -> role, "");
    }

    private static Channel channel(long followers, boolean community) {
        return channel(followers, community, "YOUTUBE");
    }

    private static Channel channel(long followers, boolean community, String platform) {
        Channel channel =
                new Channel(
                        new ChannelId(UUID.randomUUID()),
                        MARA,
                        new ChannelAddress(
                                platform, "www.youtube.com/@mara", "https://www.youtube.com/@mara"),
                        community,
                        NOW);
        channel.issueCode("CC-1", NOW);
        channel.verify(
                "CC-1", ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(followers, true)), NOW);
        return channel;
    }

    private final class Applications extends RoleApplicationRepository {

        @Override
        public void add(RoleApplication application) {
            added.add(application);
        }

        @Override
        public Optional<RoleApplication> find(RoleApplicationId id, AffiliateId affiliate) {
            return added.stream()
                    .filter(one -> one.id().equals(id) && affiliate.equals(MARA))
                    .findFirst();
        }

        @Override
        public Optional<RoleApplication> lastRejected(AffiliateId affiliate, AffiliateRole role) {
            return rejected.filter(one -> one.role() == role);
        }

        @Override
        public boolean hasOpen(AffiliateId affiliate, AffiliateRole role) {
            return waiting.contains(role);
        }
    }

    private static final class Thresholds extends FollowerThresholdRepository {

        @Override
        public Optional<FollowerThreshold> inForce(
                AffiliateRole role, String platform, Instant at) {
            long followers = platform.equals("TELEGRAM") ? 3_000 : 10_000;
            return role == AffiliateRole.INFLUENCER
                    ? Optional.of(
                            new FollowerThreshold(
                                    role,
                                    Optional.empty(),
                                    NOW,
                                    followers,
                                    followers * 9 / 10,
                                    Duration.ofDays(14)))
                    : Optional.empty();
        }
    }

    private final class Affiliates extends AffiliateRepository {

        @Override
        public Affiliate lock(AffiliateId id) {
            return mara;
        }
    }

    private final class Channels extends ChannelRepository {

        @Override
        public List<Channel> verified(AffiliateId affiliate) {
            return verified;
        }
    }

    private static final class Self extends OwnAffiliates {

        Self() {
            super((Callers) null);
        }

        @Override
        public void requireSelf(AffiliateId affiliate) {
            if (!affiliate.equals(MARA)) {
                throw new NotFound("affiliate");
            }
        }
    }

    private final class Grants extends RoleGrants {

        @Override
        void atOnce(RoleApplication application, Affiliate affiliate) {
            affiliate.grant(application.role());
        }

        @Override
        void awaitReviewer(RoleApplication application) {
            waiting.add(application.role());
        }
    }
}
