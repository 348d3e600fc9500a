package org.creatorconnect.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private static final TaskGate FIXED_FEE = new TaskGate(true, "YOUTUBE", 0);
    private static final TaskGate BY_SALE = new TaskGate(false, "YOUTUBE", 0);
    private static final TaskGate BIG_AUDIENCE = new TaskGate(true, "YOUTUBE", 50_000);

    @Test
    void whateverATaskPaysItTakesAVerifiedChannelOnItsPlatform() {
        Applicant elsewhere = new Applicant(true, true, true, Map.of("TIKTOK", 900_000L));
        assertThat(elsewhere.missing(BY_SALE)).containsExactly(Requirement.CHANNEL_ON_PLATFORM);
        assertThat(elsewhere.missing(FIXED_FEE)).containsExactly(Requirement.CHANNEL_ON_PLATFORM);
        Applicant buyer = new Applicant(true, true, false, Map.of());
        assertThat(buyer.missing(FIXED_FEE))
                .containsExactly(Requirement.INFLUENCER_ROLE, Requirement.CHANNEL_ON_PLATFORM);
    }

    @Test
    void aBuyerWithAChannelQualifiesForTasksThatPayBySaleOnly() {
        Applicant buyer = new Applicant(true, true, false, Map.of("YOUTUBE", 3L));
        assertThat(buyer.missing(BY_SALE)).isEmpty();
        assertThat(buyer.missing(FIXED_FEE)).containsExactly(Requirement.INFLUENCER_ROLE);
    }

    @Test
    void anInfluencerQualifiesForAFixedFee() {
        assertThat(influencer(12_000).missing(FIXED_FEE)).isEmpty();
    }

    @Test
    void anAudienceGateAsksForFollowersOnThatPlatform() {
        assertThat(influencer(49_999).missing(BIG_AUDIENCE)).containsExactly(Requirement.FOLLOWERS);
        assertThat(influencer(50_000).missing(BIG_AUDIENCE)).isEmpty();
        Applicant elsewhere = new Applicant(true, true, true, Map.of("TIKTOK", 900_000L));
        assertThat(elsewhere.missing(BIG_AUDIENCE))
                .containsExactly(Requirement.CHANNEL_ON_PLATFORM, Requirement.FOLLOWERS);
    }

    @Test
    void whoHasNotJoinedOrIsBannedQualifiesForNothing() {
        assertThat(Applicant.NOBODY.missing(BY_SALE)).containsExactly(Requirement.JOINED);
        Applicant banned = new Applicant(true, false, true, Map.of("YOUTUBE", 12_000L));
        assertThat(banned.missing(BY_SALE)).containsExactly(Requirement.ACTIVE);
    }

    private static Applicant influencer(long followers) {
        return new Applicant(true, true, true, Map.of("YOUTUBE", followers));
    }
}
