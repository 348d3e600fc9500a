package org.creatorconnect.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

class RoleApplicationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID ACCOUNT = new UUID(0, 9);

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
    void silenceEndsAnOpenOneAtThatMoment() {
        RoleApplication application = ended(it -> assertThat(it.lapse(NOW)).isTrue());
        assertThat(application.decidedAt()).isEqualTo(NOW);
        assertThat(application.againAt()).isEmpty();
        assertThat(application.role()).isEqualTo(AffiliateRole.MCN);
        assertThat(application.affiliateId()).isEqualTo(new AffiliateId(new UUID(0, 2)));
    }

    @Test
    void whoWasRejectedAppliesAgainAfterTheReasonsTime() {
        for (RoleRejectionReason reason : RoleRejectionReason.values()) {
            assertThat(ended(it -> it.reject(reason, "reviewer", NOW)).againAt())
                    .contains(NOW.plus(reason.waitToApplyAgain()));
        }
    }

    @Test
    void whoWantsToGoMayStayAfterAllAndWhoIsGoneDoesNotChange() {
        Affiliate affiliate = affiliate();
        affiliate.leave(true);
        assertThat(affiliate.status()).isEqualTo(AffiliateStatus.LEAVING);
        affiliate.leave(false);
        assertThat(affiliate.status()).isEqualTo(AffiliateStatus.ACTIVE);
        affiliate.close();
        affiliate.leave(false);
        assertThat(affiliate.status()).isEqualTo(AffiliateStatus.CLOSED);
    }

    @Test
    void whoeverItIsKeptForTakesItUpAndAnotherLegalNameIsConfirmedAnew() {
        for (String legalName : List.of("Mara  Lindqvist", "Maria Lind")) {
            Affiliate affiliate = affiliate();
            assertThatThrownBy(() -> affiliate.takeUp(ACCOUNT, "Mara", legalName, "DE"))
                    .isInstanceOf(StateForbids.class);
            affiliate.confirmLegalName(NOW);
            affiliate.reserveFor(new EmailAddress("mara@mail.example"));
            affiliate.takeUp(ACCOUNT, "Mara L", legalName, "DE");
            assertThat(affiliate.accountId()).contains(ACCOUNT);
            assertThat(affiliate.displayName()).isEqualTo("Mara L");
            assertThat(affiliate.country()).isEqualTo("DE");
            assertThat(affiliate.isCalled(legalName)).isTrue();
            assertThat(affiliate.isCalled("Somebody Else")).isFalse();
            assertThat(affiliate.isNameVerified()).isEqualTo(affiliate.isCalled("Mara Lindqvist"));
            assertThatThrownBy(() -> affiliate.reserveFor(new EmailAddress("bo@mail.example")))
                    .isInstanceOf(StateForbids.class);
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
