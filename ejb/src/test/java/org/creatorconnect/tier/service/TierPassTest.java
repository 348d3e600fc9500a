package org.creatorconnect.tier.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.tier.RankTaken;
import org.creatorconnect.tier.query.MoveRow;
import org.junit.jupiter.api.Test;

/** Affiliates rise by what they earn, fall after a grace, and never backwards. */
class TierPassTest extends TierCase {

    @Test
    void whoReachesATierRisesAtOnceToTheHighestAndIsTold() {
        AffiliateId two = affiliate();
        sale(two, "USD", 100, "APPROVED", now);
        sale(two, "EUR", 100, "PAID", now);
        AffiliateId much = affiliate();
        sale(much, "EUR", 10_000, "IN_PAYOUT", now);
        AffiliateId none = affiliate();
        sale(none, "EUR", 9_999, "APPROVED", now);
        pass.run();
        assertThat(standing(two).tierId()).isEqualTo(bronze.value());
        assertThat(standing(much).tierId()).isEqualTo(silver.value());
        assertThat(queries.standing(none)).isEmpty();
        assertThat(audited).contains("TIER_REACHED tier_move 2");
        audited.clear();
        pass.run();
        assertThat(queries.moves(much)).hasSize(1);
        assertThat(audited).doesNotContain("TIER_REACHED tier_move 2");
    }

    @Test
    void anotherCurrencyCountsNothingAndSoDoesWhatIsNotApprovedOrTooOld() {
        AffiliateId dollars = affiliate();
        sale(dollars, "USD", 1_000_000, "APPROVED", now);
        AffiliateId pending = affiliate();
        sale(pending, "EUR", 1_000_000, "PENDING", now);
        AffiliateId old = affiliate();
        sale(old, "EUR", 1_000_000, "APPROVED", now.minus(DAY.multipliedBy(30)));
        AffiliateId justInTime = affiliate();
        sale(justInTime, "EUR", 10_000, "APPROVED", now.minus(DAY.multipliedBy(30)).plusSeconds(1));
        pass.run();
        assertThat(queries.standing(dollars)).isEmpty();
        assertThat(queries.standing(pending)).isEmpty();
        assertThat(queries.standing(old)).isEmpty();
        assertThat(standing(justInTime).tierId()).isEqualTo(silver.value());
    }

    @Test
    void whoIsBelowFallsAfterTheGraceAndNotBefore() {
        AffiliateId mara = affiliate();
        sale(mara, "EUR", 10_000, "APPROVED", now);
        pass.run();
        after(31);
        assertThat(standing(mara).belowSince()).isEqualTo(now);
        after(9);
        assertThat(standing(mara).tierId()).isEqualTo(silver.value());
        after(1);
        assertThat(standing(mara).tierId()).isNull();
        assertThat(queries.moves(mara))
                .extracting(MoveRow::toId)
                .containsExactly(null, silver.value());
        assertThat(audited).contains("TIER_LOST tier_move 1");
    }

    @Test
    void whoReachesTheTierAgainWithinTheGraceStays() {
        AffiliateId mara = affiliate();
        sale(mara, "EUR", 10_000, "APPROVED", now);
        pass.run();
        after(31);
        sale(mara, "EUR", 10_000, "APPROVED", now);
        after(1);
        assertThat(standing(mara).belowSince()).isNull();
        after(20);
        assertThat(standing(mara).tierId()).isEqualTo(silver.value());
        assertThat(queries.moves(mara)).hasSize(1);
    }

    @Test
    void theTierAtAMomentIsThatOfThenWhateverComesLater() {
        AffiliateId mara = affiliate();
        Instant before = now;
        now = now.plusSeconds(10);
        sale(mara, "EUR", 10_000, "APPROVED", now);
        pass.run();
        Instant risen = now;
        after(31);
        after(10);
        assertThat(standings.at(mara, before)).isEmpty();
        assertThat(standings.at(mara, risen)).contains(silver.value());
        assertThat(standings.at(mara, now.minusNanos(1_000))).contains(silver.value());
        assertThat(standings.at(mara, now)).isEmpty();
    }

    @Test
    void aRuleHoldsFromItsMomentOnAndNeverBefore() {
        AffiliateId mara = affiliate();
        sale(mara, "EUR", 5_000, "APPROVED", now);
        tiers.rule(silver, new GivenTierRule(30, Money.of(5_000, "EUR"), null, 10, now.plus(DAY)));
        pass.run();
        assertThat(queries.standing(mara)).isEmpty();
        after(1);
        assertThat(standing(mara).since()).isEqualTo(now);
        assertThatThrownBy(
                        () ->
                                tiers.rule(
                                        silver,
                                        new GivenTierRule(30, null, 1, 0, now.minusNanos(1_000))))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void whoIsKeptByHandStaysUntilTheirDayAndThenHasTheGrace() {
        AffiliateId mara = affiliate();
        GivenHold hold = new GivenHold(silver, "Negotiated for the autumn", now.plus(DAY));
        holds.hold(mara, () -> hold);
        assertThat(audited).contains("TIER_GIVEN tier_move 1");
        pass.run();
        assertThat(standing(mara).heldUntil()).isEqualTo(now.plus(DAY));
        after(2);
        assertThat(standing(mara).belowSince()).isEqualTo(now);
        after(10);
        assertThat(standing(mara).tierId()).isNull();
        assertThatThrownBy(() -> holds.release(mara)).isInstanceOf(StateForbids.class);
    }

    @Test
    void whoIsLetGoIsJudgedByWhatTheyEarn() {
        AffiliateId mara = affiliate();
        holds.hold(mara, () -> new GivenHold(silver, "By mistake", now.plus(DAY)));
        holds.release(mara);
        pass.run();
        assertThat(standing(mara).belowSince()).isEqualTo(now);
        for (GivenHold wrong :
                List.of(
                        new GivenHold(silver, " ", now.plus(DAY)),
                        new GivenHold(silver, "Why not", now),
                        new GivenHold(silver, "Why not", null))) {
            assertThatThrownBy(() -> holds.hold(mara, () -> wrong))
                    .isInstanceOf(ValidationFailed.class);
        }
    }

    @Test
    void noTwoTiersHaveOneNameOrOneRank() {
        assertThatThrownBy(() -> tiers.add(new GivenTier("Gold " + mark, SILVER)))
                .isInstanceOf(RankTaken.class);
        assertThatThrownBy(() -> tiers.add(new GivenTier("sILVER " + mark, 903)))
                .isInstanceOf(ValidationFailed.class);
        tiers.change(silver, new GivenTier("Silver " + mark, 903), Optional.empty());
        assertThat(queries.get(silver).rank()).isEqualTo(903);
        assertThat(queries.rules(bronze)).hasSize(1);
    }
}
