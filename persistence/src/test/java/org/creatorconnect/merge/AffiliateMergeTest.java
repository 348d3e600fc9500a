package org.creatorconnect.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a proposal, each step from each state, and what it does to both affiliates. */
class AffiliateMergeTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static final Map<String, Consumer<AffiliateMerge>> STEPS =
            Map.of(
                    "CONFIRMED", merge -> merge.confirm("ben", NOW),
                    "REFUSED", merge -> merge.refuse("ben", NOW),
                    "WITHDRAWN", merge -> merge.withdraw("ann", NOW),
                    "LAPSED", merge -> merge.lapse("system", NOW));

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepLeadsOnlyWhereTheTableSays(AffiliateMergeStatus from, AffiliateMergeStatus to) {
        AffiliateMerge merge = merge();
        if (from != AffiliateMergeStatus.PROPOSED) {
            STEPS.get(from.name()).accept(merge);
        }
        Consumer<AffiliateMerge> step = STEPS.get(to.name());
        if (from.successors().contains(to)) {
            step.accept(merge);
            assertThat(merge.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> step.accept(merge)).isInstanceOf(StateForbids.class);
            assertThat(merge.status()).isEqualTo(from);
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(AffiliateMergeStatus.values())
                .flatMap(
                        from ->
                                EnumSet.complementOf(EnumSet.of(AffiliateMergeStatus.PROPOSED))
                                        .stream()
                                        .map(to -> Arguments.of(from, to)));
    }

    @Test
    void onlyAProposalGoesOn() {
        assertThat(AffiliateMergeStatus.PROPOSED.successors()).hasSize(4);
        assertThat(
                        Stream.of(AffiliateMergeStatus.values())
                                .filter(one -> one != AffiliateMergeStatus.PROPOSED)
                                .flatMap(one -> one.successors().stream()))
                .isEmpty();
    }

    @Test
    void whoProposedItNeitherConfirmsNorRefusesIt() {
        AffiliateMerge merge = merge();
        assertThatThrownBy(() -> merge.confirm("ann", NOW)).isInstanceOf(ApproverIsAuthor.class);
        assertThatThrownBy(() -> merge.refuse("ann", NOW)).isInstanceOf(ApproverIsAuthor.class);
        assertThat(merge.isProposed()).isTrue();
    }

    @Test
    void itLapsesAfterSevenDays() {
        assertThat(merge().lapsesAt()).isEqualTo(Instant.parse("2026-03-08T10:00:00Z"));
    }

    @Test
    void whoStaysHasTheRolesOfBothAndTheOtherIsMergedForGood() {
        Affiliate mara = affiliate();
        Affiliate maria = affiliate();
        maria.grant(AffiliateRole.GROUP_OWNER);
        mara.takeIn(maria);
        assertThat(mara.roles()).isEqualTo(Set.of(AffiliateRole.BUYER, AffiliateRole.GROUP_OWNER));
        assertThat(maria.status()).isEqualTo(AffiliateStatus.MERGED);
        for (Consumer<Affiliate> step :
                Stream.<Consumer<Affiliate>>of(
                                Affiliate::ban,
                                Affiliate::unban,
                                Affiliate::close,
                                one -> one.grant(AffiliateRole.MCN),
                                one -> affiliate().takeIn(one),
                                one -> one.takeIn(affiliate()))
                        .toList()) {
            assertThatThrownBy(() -> step.accept(maria)).isInstanceOf(StateForbids.class);
        }
        maria.leave(true);
        assertThat(maria.status()).isEqualTo(AffiliateStatus.MERGED);
    }

    @Test
    void anInfluencersDoubtGoesOnWithTheRoleAndIsNotLiftedByAMerge() {
        Affiliate mara = doubtedSince(NOW.minus(Duration.ofDays(13)));
        mara.takeIn(doubtedSince(NOW));
        assertThat(mara.belowSince()).contains(NOW.minus(Duration.ofDays(13)));
        Affiliate buyer = affiliate();
        buyer.takeIn(doubtedSince(NOW));
        assertThat(buyer.belowSince()).contains(NOW);
    }

    private static Affiliate doubtedSince(Instant since) {
        Affiliate one = affiliate();
        one.grant(AffiliateRole.INFLUENCER);
        one.lookAtFollowers(false, Duration.ofDays(14), since);
        return one;
    }

    @Test
    void whoIsBannedNeitherStaysNorIsTakenIn() {
        Affiliate banned = affiliate();
        banned.ban();
        assertThatThrownBy(() -> banned.takeIn(affiliate())).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> affiliate().takeIn(banned)).isInstanceOf(StateForbids.class);
    }

    private static AffiliateMerge merge() {
        return new AffiliateMerge(
                new AffiliateMergeId(UUID.randomUUID()),
                new AffiliateId(UUID.randomUUID()),
                new AffiliateId(UUID.randomUUID()),
                "The same passport.",
                "ann",
                NOW);
    }

    private static Affiliate affiliate() {
        return new Affiliate(
                new AffiliateId(UUID.randomUUID()), null, "Mara", "Mara Lind", "SE", NOW);
    }
}
