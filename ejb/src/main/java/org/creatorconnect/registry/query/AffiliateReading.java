package org.creatorconnect.registry.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about affiliates, in HQL that the compiler checks. */
interface AffiliateReading {

    String BY_FOLLOWERS =
            """
            (select max(c.followers) from Channel c
             where c.affiliateId = a.id and c.status = VERIFIED)\
            """;

    /** Nothing but who they are. */
    String SELECT_ID = "select new org.creatorconnect.registry.query.AffiliateKey(a.id)\n";

    String SELECT =
            """
            select new org.creatorconnect.registry.query.AffiliateRow(
                a.id, a.displayName, u.username, a.country, a.status,
                new org.creatorconnect.registry.query.HeldRoles(
                    (select array_agg(r) within group (order by r) from a.roles r)),
                new org.creatorconnect.foundation.query.GatheredTexts(
                    (select array_agg(distinct c.platform) within group (order by c.platform)
                     from Channel c where c.affiliateId = a.id and c.status = VERIFIED)),
            """
                    + BY_FOLLOWERS
                    + ", a.joinedAt)\n";

    String FROM =
            """
            from Affiliate a left join Account u on u.id = a.accountId
            where a.id is not null
            """;

    String NAMED = " and a.id in :ids";
    String HAS_ROLE = " and exists (select 1 from a.roles r where r in :roles)";
    String IN_STATE = " and a.status in :states";
    String IN_COUNTRY = " and a.country = :country";
    String SINCE = " and a.joinedAt >= :since";
    String UNTIL = " and a.joinedAt < :until";

    String ON_PLATFORM =
            """
             and exists (select 1 from Channel c where c.affiliateId = a.id
                         and c.platform = :platform and c.status = VERIFIED)
            """;

    String TAGGED =
            """
             and exists (select 1 from AffiliateTag g where g.affiliateId = a.id and g.tagId = :tag)
            """;
    String IN_TIER =
            """
             and exists (select 1 from AffiliateTier s
                         where s.affiliateId = a.id and s.tierId = :tier)
            """;

    /** By the name that is shown, or by the name they sign in with. */
    String FOUND =
            " and a.id in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM)
                    + " union all select x.id from Affiliate x"
                    + (" join Account y on y.id = x.accountId where " + HAS)
                    + ("y.searchWords" + THEM + ")");

    String BY_ID = "a.id";
    String BY_NAME = "a.displayName";
    String BY_COUNTRY = "a.country";
    String BY_JOINED = "a.joinedAt";
    String BY_STATE = "a.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + HAS_ROLE
                    + IN_STATE
                    + IN_COUNTRY
                    + SINCE
                    + UNTIL
                    + ON_PLATFORM
                    + TAGGED
                    + IN_TIER
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_NAME + ", " + BY_COUNTRY + ", " + BY_JOINED)
                    + (", " + BY_FOLLOWERS + ", " + BY_STATE))
    List<AffiliateRow> everything(
            Collection<UUID> ids,
            Collection<AffiliateRole> roles,
            Collection<AffiliateStatus> states,
            String country,
            Instant since,
            Instant until,
            String platform,
            UUID tag,
            UUID tier,
            String words);

    @HQL(SELECT_ID + FROM + " order by " + BY_ID)
    List<AffiliateKey> keys();

    @HQL(
            """
            select new org.creatorconnect.registry.query.LegalName(
                a.legalName, a.nameVerifiedAt, a.reservedFor)
            from Affiliate a where a.id = :affiliate
            """)
    List<LegalName> legalName(UUID affiliate);

    @HQL(
            """
            select new org.creatorconnect.channel.query.ChannelRow(
                c.id, c.platform, c.url, c.community, c.status, c.followers, c.verifiedAt)
            from Channel c where c.affiliateId = :affiliate order by c.id limit 200
            """)
    List<ChannelRow> channels(UUID affiliate);

    @HQL(
            """
            select new org.creatorconnect.registry.query.InfluencerFooting(
                a.doubt.belowSince, a.doubt.lostAt)
            from Affiliate a where a.id = :affiliate
            """)
    List<InfluencerFooting> footing(UUID affiliate);
}
