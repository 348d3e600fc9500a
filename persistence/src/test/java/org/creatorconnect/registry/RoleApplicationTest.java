package org.creatorconnect.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

class RoleApplicationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final List<Consumer<RoleApplication>> ENDS =
            List.of(
                    it -> it.approve("reviewer", NOW),
                    it -> it.reject(RoleRejectionReason.NOT_THE_OWNER, "reviewer", NOW),
                    it -> it.lapse(NOW));

    @Test
    void anOpenApplicationIsApprovedRejectedOrLapses() {
        assertThat(ENDS.stream().map(end -> ended(end).status()))
                .containsExactly(
                        RoleApplicationStatus.APPROVED,
                        RoleApplicationStatus.REJECTED,
                        RoleApplicationStatus.LAPSED);
    }

    @Test
    void whatIsDecidedStays() {
        for (Consumer<RoleApplication> end : ENDS) {
            RoleApplication application = ended(end);
            RoleApplicationStatus before = application.status();
            assertThatThrownBy(() -> application.approve("reviewer", NOW))
                    .isInstanceOf(AlreadyDecided.class);
            assertThatThrownBy(() -> application.reject(RoleRejectionReason.OTHER, "reviewer", NOW))
                    .isInstanceOf(AlreadyDecided.class);
            assertThat(application.lapse(NOW)).isFalse();
            assertThat(application.status()).isEqualTo(before);
        }
    }

    @Test
    void nineThousandNineHundredAndNinetyNineMissOne() {
        assertThat(new FollowersBelowThreshold(AffiliateRole.INFLUENCER, 10_000, 9_999))
                .hasMessageContaining("so 1 are missing")
                .extracting(FollowersBelowThreshold::code)
                .isEqualTo("FOLLOWERS_BELOW_THRESHOLD");
    }

    @Test
    void everybodyWhoJoinsIsABuyerAndNothingElse() {
        assertThat(affiliate().roles()).containsExactly(AffiliateRole.BUYER);
    }

    @Test
    void aBannedAffiliateCannotBeBannedAgainNorGivenARole() {
        Affiliate affiliate = affiliate();
        affiliate.ban();
        assertThat(affiliate.isActive()).isFalse();
        assertThatThrownBy(affiliate::ban).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> affiliate.grant(AffiliateRole.MCN))
                .isInstanceOf(StateForbids.class);
    }

    private static RoleApplication ended(Consumer<RoleApplication> end) {
        RoleApplication application =
                new RoleApplication(
                        new RoleApplicationId(new UUID(0, 1)),
                        new AffiliateId(new UUID(0, 2)),
                        AffiliateRole.MCN,
                        "",
                        NOW);
        end.accept(application);
        return application;
    }

    private static Affiliate affiliate() {
        return new Affiliate(
                new AffiliateId(new UUID(0, 2)), null, "Mara", "Mara Lindqvist", "SE", NOW);
    }
}
