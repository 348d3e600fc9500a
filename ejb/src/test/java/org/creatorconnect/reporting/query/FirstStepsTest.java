package org.creatorconnect.reporting.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.junit.jupiter.api.Test;

class FirstStepsTest extends DatabaseTest {

    private final Affiliate mara =
            new Affiliate(new AffiliateId(UUID.randomUUID()), null, "Mara", "Mara Lind", "SE", NOW);

    @Test
    void aCreatorWhoJustJoinedHasEverythingBeforeThemAndALinkFirst() {
        entityManager.persist(mara);
        FirstSteps steps = ofMara();
        assertThat(steps.all())
                .containsExactly(
                        FirstStep.LINK,
                        FirstStep.CHANNEL,
                        FirstStep.ROLE,
                        FirstStep.PAYOUT_METHOD,
                        FirstStep.TAX_FORM);
        assertThat(steps.count()).isZero();
        assertThat(steps.next()).isEqualTo(FirstStep.LINK);
    }

    @Test
    void aRoleIsDoneOnceItIsAskedForOrHeld() {
        entityManager.persist(mara);
        entityManager.persist(
                new RoleApplication(
                        new RoleApplicationId(UUID.randomUUID()),
                        mara.id(),
                        AffiliateRole.MCN,
                        "",
                        NOW));
        assertThat(ofMara().isDone(FirstStep.ROLE)).isTrue();
    }

    @Test
    void aRoleThatIsHeldIsDoneTheBuyersIsNot() {
        entityManager.persist(mara);
        assertThat(ofMara().isDone(FirstStep.ROLE)).isFalse();
        Affiliate held = entityManager.find(Affiliate.class, mara.id().value());
        held.grant(AffiliateRole.INFLUENCER);
        assertThat(ofMara().isDone(FirstStep.ROLE)).isTrue();
    }

    @Test
    void aMerchantBeginsWithTheTerms() {
        MerchantId id = new MerchantId(UUID.randomUUID());
        entityManager.persist(new Merchant(id, "Lamps", "SE", false, NOW));
        entityManager.flush();
        FirstSteps steps = FirstStepsReading_.ofMerchant(entityManager, id.value()).get(0).steps();
        assertThat(steps.next()).isEqualTo(FirstStep.TERMS);
        assertThat(steps.count()).isZero();
        assertThat(steps.all()).hasSize(5);
    }

    @Test
    void whoeverDidAllHasNothingNext() {
        FirstSteps steps = new MerchantSteps(true, true, true, true, true).steps();
        assertThat(steps.isComplete()).isTrue();
        assertThat(steps.next()).isNull();
        assertThat(new CreatorSteps(true, true, true, false, true).steps().next())
                .isEqualTo(FirstStep.PAYOUT_METHOD);
        assertThat(FirstSteps.NONE.isComplete()).isTrue();
    }

    private FirstSteps ofMara() {
        entityManager.flush();
        entityManager.clear();
        return FirstStepsReading_.ofCreator(entityManager, mara.id().value()).get(0).steps();
    }
}
