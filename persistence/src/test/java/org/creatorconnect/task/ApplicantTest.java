package org.creatorconnect.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private static final UUID MERCHANT = new UUID(0, 7);
    private static final TaskGate FIXED_FEE = new TaskGate(true, "YOUTUBE", 0);
    private static final TaskGate BY_SALE = new TaskGate(false, "YOUTUBE", 0);
    private static final TaskGate FOR_GROUPS = new TaskGate(false, "FACEBOOK_GROUP", 0, true);
    private static final TaskGate OPEN_TO_ALL = new TaskGate(false, "FACEBOOK_GROUP", 0);
    private static final TaskGate BIG_AUDIENCE = new TaskGate(true, "YOUTUBE", 50_000);

    @Test
    void whateverATaskPaysItTakesAVerifiedChannelOnItsPlatform() {
        Applicant elsewhere = new Applicant(true, true, true, Map.of("TIKTOK", 900_000L));
        assertThat(elsewhere.missing(BY_SALE, MERCHANT))
                .containsExactly(Requirement.CHANNEL_ON_PLATFORM);
        assertThat(elsewhere.missing(FIXED_FEE, MERCHANT))
                .containsExactly(Requirement.CHANNEL_ON_PLATFORM);
        Applicant buyer = new Applicant(true, true, false, Map.of());
        assertThat(buyer.missing(FIXED_FEE, MERCHANT))
                .containsExactly(Requirement.INFLUENCER_ROLE, Requirement.CHANNEL_ON_PLATFORM);
    }

    @Test
    void aBuyerWithAChannelQualifiesForTasksThatPayBySaleOnly() {
        Applicant buyer = new Applicant(true, true, false, Map.of("YOUTUBE", 3L));
        assertThat(buyer.missing(BY_SALE, MERCHANT)).isEmpty();
        assertThat(buyer.missing(FIXED_FEE, MERCHANT)).containsExactly(Requirement.INFLUENCER_ROLE);
    }

    @Test
    void anInfluencerQualifiesForAFixedFee() {
        assertThat(influencer(12_000).missing(FIXED_FEE, MERCHANT)).isEmpty();
    }

    @Test
    void anAudienceGateAsksForFollowersOnThatPlatform() {
        assertThat(influencer(49_999).missing(BIG_AUDIENCE, MERCHANT))
                .containsExactly(Requirement.FOLLOWERS);
        assertThat(influencer(50_000).missing(BIG_AUDIENCE, MERCHANT)).isEmpty();
        Applicant elsewhere = new Applicant(true, true, true, Map.of("TIKTOK", 900_000L));
        assertThat(elsewhere.missing(BIG_AUDIENCE, MERCHANT))
                .containsExactly(Requirement.CHANNEL_ON_PLATFORM, Requirement.FOLLOWERS);
    }

    @Test
    void aMerchantChoosesByRoleCountryLanguageAndPlatform() {
        TaskGate gate =
                new TaskGate(
                        false,
                        "YOUTUBE",
                        5_000,
                        false,
                        new Audience(
                                TaskAccess.OPEN, "INFLUENCER MCN", "TIKTOK", "DE SE", "de sv"));
        Applicant fits = told(Set.of("BUYER", "INFLUENCER"), "SE", Set.of("en", "sv"));
        assertThat(fits.missing(gate, MERCHANT)).isEmpty();
        Applicant other = told(Set.of("BUYER"), "FR", Set.of("en"));
        assertThat(other.missing(gate, MERCHANT))
                .containsExactly(
                        Requirement.AUDIENCE_ROLE,
                        Requirement.AUDIENCE_COUNTRY,
                        Requirement.AUDIENCE_LANGUAGE);
        assertThat(influencer(900_000).missing(gate, MERCHANT))
                .contains(Requirement.FOLLOWERS, Requirement.AUDIENCE_PLATFORM);
    }

    @Test
    void whoIsInvitedNeedsNothingThatTheMerchantChoseAndAllThatTheProductAsks() {
        TaskGate gate =
                new TaskGate(
                        true,
                        "YOUTUBE",
                        50_000,
                        false,
                        new Audience(TaskAccess.INVITED, "MCN", "TIKTOK", "DE", "de"));
        assertThat(influencer(10).missing(gate.invited(), MERCHANT)).isEmpty();
        Applicant buyer = new Applicant(true, true, false, Map.of());
        assertThat(buyer.missing(gate.invited(), MERCHANT))
                .containsExactly(Requirement.INFLUENCER_ROLE, Requirement.CHANNEL_ON_PLATFORM);
    }

    private static Applicant told(Set<String> roles, String country, Set<String> languages) {
        return new Applicant(
                true,
                true,
                Set.of(),
                false,
                false,
                Map.of("YOUTUBE", 3L, "TIKTOK", 5_000L),
                List.of(),
                new Applicant.Traits(roles, country, languages));
    }

    @Test
    void whoHasNotJoinedOrIsBannedQualifiesForNothing() {
        assertThat(Applicant.NOBODY.missing(BY_SALE, MERCHANT)).containsExactly(Requirement.JOINED);
        Applicant banned = new Applicant(true, false, true, Map.of("YOUTUBE", 12_000L));
        assertThat(banned.missing(BY_SALE, MERCHANT)).containsExactly(Requirement.ACTIVE);
    }

    @Test
    void aTaskForCommunitiesTakesTheRoleAndAProvedCommunityThere() {
        assertThat(influencer(900_000).missing(FOR_GROUPS, MERCHANT))
                .containsExactly(Requirement.GROUP_OWNER_ROLE, Requirement.COMMUNITY_ON_PLATFORM);
        assertThat(owner(true, group("VK_COMMUNITY", 800, true)).missing(FOR_GROUPS, MERCHANT))
                .containsExactly(Requirement.COMMUNITY_ON_PLATFORM);
        assertThat(owner(false, group("FACEBOOK_GROUP", 800, true)).missing(FOR_GROUPS, MERCHANT))
                .containsExactly(Requirement.GROUP_OWNER_ROLE);
        assertThat(owner(true, group("FACEBOOK_GROUP", 800, true)).missing(FOR_GROUPS, MERCHANT))
                .isEmpty();
    }

    @Test
    void aCommunityWhoseCodeIsGoneIsNamedAsTheReason() {
        assertThat(owner(true, group("FACEBOOK_GROUP", 800, false)).missing(FOR_GROUPS, MERCHANT))
                .containsExactly(Requirement.COMMUNITY_PROOF);
        assertThat(owner(true, group("FACEBOOK_GROUP", 800, false)).missing(OPEN_TO_ALL, MERCHANT))
                .containsExactly(Requirement.COMMUNITY_PROOF);
    }

    @Test
    void membersOfOneProvedCommunityCountAndNotThoseOfAllTogether() {
        TaskGate large = new TaskGate(false, "FACEBOOK_GROUP", 1_000, true);
        Applicant owner =
                owner(
                        true,
                        group("FACEBOOK_GROUP", 800, true),
                        group("FACEBOOK_GROUP", 900, true),
                        group("FACEBOOK_GROUP", 5_000, false));
        assertThat(owner.missing(large, MERCHANT)).containsExactly(Requirement.FOLLOWERS);
        assertThat(owner.fitting(large)).isEmpty();
        assertThat(owner.fitting(FOR_GROUPS)).hasSize(2);
    }

    @Test
    void whoNamesOneOfTheirCommunitiesIsJudgedByItAlone() {
        Applicant.Community small = group("FACEBOOK_GROUP", 800, true);
        Applicant.Community paused = group("FACEBOOK_GROUP", 5_000, false);
        Applicant owner = owner(true, small, paused);
        assertThat(owner.by(small.id()).missing(FOR_GROUPS, MERCHANT)).isEmpty();
        assertThat(owner.by(paused.id()).missing(FOR_GROUPS, MERCHANT))
                .containsExactly(Requirement.COMMUNITY_PROOF);
        assertThat(owner.by(UUID.randomUUID()).communities()).isEmpty();
    }

    @Test
    void whoIsBannedFromAMerchantMissesThatForItsTasksAlone() {
        Applicant banned = bannedFrom(true, MERCHANT);
        assertThat(banned.missing(FIXED_FEE, MERCHANT))
                .containsExactly(Requirement.ACTIVE_WITH_MERCHANT);
        assertThat(banned.missing(FIXED_FEE, new UUID(0, 8))).isEmpty();
        assertThat(banned.by(new UUID(0, 1)).missing(FIXED_FEE, MERCHANT))
                .containsExactly(Requirement.ACTIVE_WITH_MERCHANT);
        assertThat(bannedFrom(false, MERCHANT).missing(FIXED_FEE, MERCHANT))
                .containsExactly(Requirement.ACTIVE, Requirement.ACTIVE_WITH_MERCHANT);
    }

    private static Applicant bannedFrom(boolean active, UUID merchant) {
        return new Applicant(
                true, active, Set.of(merchant), true, false, Map.of("YOUTUBE", 12_000L), List.of());
    }

    private static Applicant owner(boolean role, Applicant.Community... communities) {
        return new Applicant(true, true, Set.of(), false, role, Map.of(), List.of(communities));
    }

    private static Applicant.Community group(String platform, long members, boolean proved) {
        return new Applicant.Community(
                UUID.randomUUID(), platform, "https://groups.example/g", members, proved);
    }

    private static Applicant influencer(long followers) {
        return new Applicant(true, true, true, Map.of("YOUTUBE", followers));
    }
}
