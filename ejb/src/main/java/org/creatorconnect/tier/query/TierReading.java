package org.creatorconnect.tier.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about tiers, in HQL that the compiler checks. */
interface TierReading {

    String BY_MEMBERS = "(select count(*) from AffiliateTier a where a.tierId = t.id)";

    String SELECT =
            "select new org.creatorconnect.tier.query.TierRow(t.id, t.version, t.name, t.rank, "
                    + BY_MEMBERS
                    + ")";

    String FROM = " from Tier t where t.id is not null";
    String NAMED = " and t.id = :id";

    String BY_ID = "t.id";
    String BY_RANK = "t.rank";
    String BY_NAME = "t.name";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(SELECT + FROM + NAMED + " order by " + BY_ID + ", " + BY_RANK + ", " + BY_NAME)
    List<TierRow> everything(UUID id);

    /** All of them, the lowest first; they are few by their nature. */
    @HQL(
            """
            select new org.creatorconnect.tier.query.TierName(t.id, t.name, t.rank)
            from Tier t order by t.rank limit 500
            """)
    List<TierName> names();

    String RULE =
            """
            select new org.creatorconnect.tier.query.TierRuleRow(
                r.id, r.tierId, r.number, r.days, r.currency, r.leastMinor, r.orders, r.graceDays,
                r.holdsFrom, r.madeBy, r.madeAt)
            from TierRule r
            """;

    /** The rules of a tier, the newest first. */
    @HQL(RULE + " where r.tierId = :tier order by r.number desc limit 100")
    List<TierRuleRow> rules(UUID tier);

    /** The rule of each tier that holds at a moment. */
    @HQL(
            RULE
                    + """
                     where r.holdsFrom <= :at and not exists (
                        select 1 from TierRule n where n.tierId = r.tierId and n.holdsFrom <= :at
                          and (n.holdsFrom > r.holdsFrom
                               or n.holdsFrom = r.holdsFrom and n.number > r.number))
                    """)
    List<TierRuleRow> holding(Instant at);

    @HQL(
            """
            select new org.creatorconnect.tier.query.StandingRow(
                a.tierId, t.name, t.rank, a.since, a.belowSince, a.heldUntil)
            from AffiliateTier a left join Tier t on t.id = a.tierId where a.affiliateId = :affiliate
            """)
    List<StandingRow> standing(UUID affiliate);

    /** Every move of an affiliate, the newest first. */
    @HQL(
            """
            select new org.creatorconnect.tier.query.MoveRow(
                m.id, m.fromId, f.name, m.toId, t.name, m.cause, m.note, m.heldUntil, m.movedBy,
                m.since)
            from TierMove m left join Tier f on f.id = m.fromId left join Tier t on t.id = m.toId
            where m.affiliateId = :affiliate order by m.since desc, m.id desc limit 50
            """)
    List<MoveRow> moves(UUID affiliate);
}
