package org.creatorconnect.link.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about links, in HQL that the compiler checks; {@code :now} is the present. */
interface LinkReading {

    String SELECT =
            """
            select new org.creatorconnect.link.query.LinkFacts(
                l.id, l.code, l.affiliateId, f.displayName, l.merchantId, m.name, l.taskId, t.title,
                l.channelId, h.url, h.status,
                l.targetUrl, l.subIds, l.createdAt,
                case when f.status = ACTIVE and (l.expiresAt is null or l.expiresAt > :now)
                        and not exists (select 1 from Ban b where b.affiliateId = l.affiliateId
                            and b.merchantId = l.merchantId and b.endedAt is null)
                    then true else false end,
                case when exists (select 1 from LedgerAccount k where k.ownerId = l.merchantId
                        and k.kind = MERCHANT_FUNDS and -k.balance > coalesce(k.floor, 0L))
                    then true else false end,
                new org.creatorconnect.rate.RateRule(
                    r.rule, r.ruleId, r.ruleVersion, new org.creatorconnect.money.Rate(r.rate)),
                (select coalesce(sum(d.clicks), 0L) from ClickDay d where d.linkId = l.id),
                (select count(*) from AttributionCandidate c where c.linkId = l.id and c.won))
            """;

    String FROM =
            """
            from TrackingLink l join Affiliate f on f.id = l.affiliateId
            join Merchant m on m.id = l.merchantId join RateReceipt r on r.linkId = l.id
            left join Task t on t.id = l.taskId left join Channel h on h.id = l.channelId
            where l.id is not null
            """;

    String OF_MERCHANT = " and l.merchantId = :merchant";
    String OF_AFFILIATE = " and l.affiliateId = :affiliate";
    String NAMED = " and l.id = :id";
    String IN_CHANNEL = " and l.channelId = :channel";
    String SINCE = " and l.createdAt >= :since";
    String UNTIL = " and l.createdAt < :until";

    /**
     * By a part of its page ({@code :any}), its code, or words of its merchant's, creator's or
     * task's name.
     */
    String FOUND =
            " and l.id in (select x.id from TrackingLink x where x.targetUrl ilike :any"
                    + " union all select x.id from TrackingLink x where x.code = :code"
                    + " union all select x.id from TrackingLink x"
                    + (" join Merchant y on y.id = x.merchantId where " + HAS)
                    + ("y.searchWords" + THEM)
                    + " union all select x.id from TrackingLink x"
                    + (" join Affiliate y on y.id = x.affiliateId where " + HAS)
                    + ("y.searchWords" + THEM)
                    + " union all select x.id from TrackingLink x"
                    + (" join Task y on y.id = x.taskId where "
                            + HAS
                            + "y.searchWords"
                            + THEM
                            + ")");

    String BY_ID = "l.id";
    String BY_CODE = "l.code";
    String BY_MERCHANT = "m.name";
    String BY_CREATOR = "f.displayName";
    String BY_MADE = "l.createdAt";
    String BY_TARGET = "l.targetUrl";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + NAMED
                    + IN_CHANNEL
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_CODE + ", " + BY_MERCHANT + ", " + BY_CREATOR)
                    + (", " + BY_MADE + ", " + BY_TARGET))
    List<LinkFacts> everything(
            UUID merchant,
            UUID affiliate,
            UUID id,
            UUID channel,
            Instant since,
            Instant until,
            String any,
            String code,
            String words,
            Instant now);

    @HQL(
            """
            select new org.creatorconnect.link.query.LinkChannel(
                c.id, c.platform, c.url, c.status,
                case when c.community
                    and exists (select 1 from a.roles o where o = GROUP_OWNER)
                    and not exists (select 1 from a.roles i where i = INFLUENCER)
                    then true else false end)
            from Channel c join Affiliate a on a.id = c.affiliateId where c.affiliateId = :self
            and (c.status <> UNVERIFIED
                 or exists (select 1 from TrackingLink l where l.channelId = c.id))
            order by c.community desc, c.id limit 200
            """)
    List<LinkChannel> channels(UUID self);
}
