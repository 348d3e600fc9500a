package org.creatorconnect.tier.service;

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
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.TierRepository;
import org.creatorconnect.tier.TierStandings;
import org.creatorconnect.tier.query.StandingRow;
import org.creatorconnect.tier.query.TierQueries;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;

/** All that keeps tiers, put together as the container does, and affiliates with sales. */
abstract class TierCase extends DatabaseTest {

    static final Duration DAY = Duration.ofDays(1);
    static final int BRONZE = 901;
    static final int SILVER = 902;

    final IdSource ids = new IdSource();
    final List<String> audited = new ArrayList<>();
    final UUID merchant = UUID.randomUUID();
    final String mark = merchant.toString().substring(0, 8);
    final InstantSource clock = this::now;
    Instant now = NOW;
    Tiers tiers;
    TierPass pass;
    TierHolds holds;
    TierQueries queries;
    TierStandings standings;
    TierId bronze;
    TierId silver;

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

    void after(int days) {
        now = now.plus(DAY.multipliedBy(days));
        pass.run();
    }

    Instant now() {
        return now;
    }

    StandingRow standing(AffiliateId affiliate) {
        return queries.standing(affiliate).orElseThrow();
    }

    AffiliateId affiliate() {
        UUID id = ids.next();
        insert(
                "INSERT INTO affiliate (id, version, display_name, legal_name, country, status, joined_at)"
                        + " VALUES (?1, 0, 'Mara', 'Mara Lind', 'SE', 'ACTIVE', ?2)",
                id,
                NOW);
        return new AffiliateId(id);
    }

    /** One sale of which a tenth is earned. */
    void sale(AffiliateId of, String currency, long earned, String status, Instant at) {
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

        Operator() {
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

        Trail() {
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
