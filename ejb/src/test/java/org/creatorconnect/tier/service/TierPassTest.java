package org.creatorconnect.tier.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.service.Lenient;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.tier.RankTaken;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.TierRepository;
import org.creatorconnect.tier.TierStandings;
import org.creatorconnect.tier.query.MoveRow;
import org.creatorconnect.tier.query.StandingRow;
import org.creatorconnect.tier.query.TierQueries;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Affiliates rise by what they earn, fall after a grace, and never backwards. */
class TierPassTest extends DatabaseTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int BRONZE = 901;
    private static final int SILVER = 902;

    private final IdSource ids = new IdSource();
    private final List<String> audited = new ArrayList<>();
    private final UUID merchant = UUID.randomUUID();
    private final String mark = merchant.toString().substring(0, 8);
    private final InstantSource clock = this::now;
    private Instant now = NOW;
    private Tiers tiers;
    private TierPass pass;
    private TierHolds holds;
    private TierQueries queries;
    private TierStandings standings;
    private TierId bronze;
    private TierId silver;

    @BeforeEach
    void open() {
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        standings = with(new TierStandings());
        TierRepository repository = with(new TierRepository());
        AffiliateRepository affiliates = with(new AffiliateRepository());
        Callers operator = new Operator();
        TierTrail trail = new TierTrail(standings, new Trail(), ids);
        tiers = new Tiers(repository, Lenient.content(), operator, new Trail(), ids, clock);
        pass = new TierPass(new TierPortion(standings, trail, operator, clock));
        holds = new TierHolds(affiliates, repository, standings, trail, operator, clock);
        queries = with(new TierQueries(new Anybody(), affiliates, clock));
        insert(
                "INSERT INTO merchant (id, version, name, country, house_brand, created_at)"
                        + " VALUES (?1, 0, 'Aurora Home', 'DE', false, ?2)",
                merchant,
                NOW);
        bronze = tiers.add(new GivenTier("Bronze " + mark, BRONZE));
        silver = tiers.add(new GivenTier("Silver " + mark, SILVER));
        tiers.rule(bronze, new GivenTierRule(30, null, 2, 10, null));
        tiers.rule(silver, new GivenTierRule(30, Money.of(10_000, "EUR"), null, 10, null));
    }

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
        assertThat(queries.moves(mara)).extracting(MoveRow::toId).containsExactly(null, silver.value());
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
        tiers.rule(
                silver,
                new GivenTierRule(30, Money.of(5_000, "EUR"), null, 10, now.plus(DAY)));
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

    private void after(int days) {
        now = now.plus(DAY.multipliedBy(days));
        pass.run();
    }

    private Instant now() {
        return now;
    }

    private StandingRow standing(AffiliateId affiliate) {
        return queries.standing(affiliate).orElseThrow();
    }

    private AffiliateId affiliate() {
        UUID id = ids.next();
        insert(
                "INSERT INTO affiliate (id, version, display_name, legal_name, country, status, joined_at)"
                        + " VALUES (?1, 0, 'Mara', 'Mara Lind', 'SE', 'ACTIVE', ?2)",
                id,
                NOW);
        return new AffiliateId(id);
    }

    /** One sale of which a tenth is earned. */
    private void sale(AffiliateId of, String currency, long earned, String status, Instant at) {
        UUID id = ids.next();
        insert(
                """
                INSERT INTO shop_order (id, version, merchant_id, reference, status, currency, paid_minor, ordered_at,
                    received_at, completed_at, fingerprint, hold_days, affiliate_id, outcome)
                VALUES (?1, 0, ?2, CAST(?1 AS text), 'COMPLETED', ?3, ?4, ?5, ?5, ?5, repeat('0', 64), 0, ?6, 'CLICK')""",
                id,
                merchant,
                currency,
                earned * 10,
                at,
                of.value());
        insert(
                """
                INSERT INTO order_line (id, version, order_id, position, reference, product_reference, quantity,
                    gross_minor, coupons_minor, tax_minor, shipping_minor, refunded_minor)
                VALUES (?1, 0, ?1, 1, '1', 'lamp', 1, ?2, 0, 0, 0, 0)""",
                id,
                earned * 10);
        insert(
                """
                INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, status, currency,
                    paid_minor, base_minor, rate, fee_rate, original_minor, kept_minor, whole_minor, fee_minor, rule,
                    rule_id, rule_version, considered, created_at, approved_at, approval_reason)
                VALUES (?1, 0, ?1, ?1, ?2, ?3, ?4, ?5, ?6, ?6, 0.1, 0, ?7, ?7, ?7, 0, 'MERCHANT_DEFAULT', ?1, 1, '{}', ?8,
                    CASE WHEN ?4 <> 'PENDING' THEN CAST(?8 AS timestamptz) END,
                    CASE WHEN ?4 <> 'PENDING' THEN 'COMPLETED' END)""",
                id,
                merchant,
                of.value(),
                status,
                currency,
                earned * 10,
                earned,
                at);
    }

    private static final class Operator extends Callers {

        private Operator() {
            super(null, null, null);
        }

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    "olga",
                    Set.of(Role.OPERATOR),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private final class Trail extends AuditTrail {

        private Trail() {
            super(null, null, null, null);
        }

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            audited.add(action + " " + subjectType);
        }

        @Override
        public void recordAll(
                String action, String subjectType, List<UUID> subjects, String detail) {
            if (!subjects.isEmpty()) {
                audited.add(action + " " + subjectType + " " + subjects.size());
            }
        }
    }

    /** Asks for nobody in particular. */
    private static final class Anybody extends OwnAffiliates {

        @Override
        public void requireSelfOrStaff(AffiliateId affiliate) {
            // Everybody may see everybody here.
        }
    }
}
