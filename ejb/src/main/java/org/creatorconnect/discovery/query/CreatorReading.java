package org.creatorconnect.discovery.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.reputation.query.OnTime;
import org.hibernate.annotations.processing.HQL;

/** What is asked about creators who are found, in HQL that the compiler checks. */
interface CreatorReading {

    String BY_FOLLOWERS =
            """
            (select max(c.followers) from Channel c
             where c.affiliateId = a.id and c.status = VERIFIED)\
            """;

    /**
     * Nobody is found by chance: who shows themselves, and is not banned, from the merchant either.
     */
    String FROM =
            """
            from Introduction i join Affiliate a on a.id = i.affiliateId
            where i.found and a.status = ACTIVE
              and not exists (select 1 from Ban b where b.affiliateId = a.id
                              and b.merchantId = :team and b.endedAt is null)
            """;

    String SELECT =
            """
            select new org.creatorconnect.discovery.query.CreatorRow(
                i.affiliateId, a.displayName, a.country, i.words,
                new org.creatorconnect.foundation.query.GatheredTexts(
                    (select array_agg(l) within group (order by l) from i.languages l)),
                new org.creatorconnect.foundation.query.GatheredTexts(
                    (select array_agg(n) within group (order by n) from i.interests n)),
                new org.creatorconnect.foundation.query.GatheredTexts(
                    (select array_agg(distinct c.platform) within group (order by c.platform)
                     from Channel c where c.affiliateId = a.id and c.status = VERIFIED)),
            """
                    + BY_FOLLOWERS
                    + ", "
                    + OnTime.OF_AFFILIATE
                    + ")\n";

    String NAMED = " and i.affiliateId in :ids";
    String IN_COUNTRY = " and a.country = :country";
    String SPEAKS = " and exists (select 1 from i.languages l where l = :language)";
    String ABOUT = " and exists (select 1 from i.interests n where n = :interest)";
    String IN_TIME = " and " + OnTime.OF_AFFILIATE + " >= :onTime";

    String ON_PLATFORM =
            """
             and exists (select 1 from Channel c where c.affiliateId = a.id
                         and c.platform = :platform and c.status = VERIFIED
                         and coalesce(c.followers, 0L) >= :least)
            """;

    String FOLLOWED =
            """
             and exists (select 1 from Channel c where c.affiliateId = a.id
                         and c.status = VERIFIED and c.followers >= :followers)
            """;

    /** By the name that is shown, or by the introduction. */
    String FOUND =
            " and i.affiliateId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM)
                    + " union all select x.affiliateId from Introduction x where "
                    + (HAS + "x.searchWords" + THEM)
                    + ")";

    String BY_ID = "i.affiliateId";
    String BY_NAME = "a.displayName";
    String BY_ON_TIME = OnTime.OF_AFFILIATE;

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_COUNTRY
                    + SPEAKS
                    + ABOUT
                    + IN_TIME
                    + ON_PLATFORM
                    + FOLLOWED
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_NAME + ", " + BY_FOLLOWERS + ", " + BY_ON_TIME))
    List<CreatorRow> everything(
            UUID team,
            Collection<UUID> ids,
            String country,
            String language,
            String interest,
            Long onTime,
            String platform,
            Long least,
            Long followers,
            String words,
            Instant windowStart);

    /** Verified channels, the most followed first. */
    @HQL(
            """
            select new org.creatorconnect.discovery.query.PublicChannel(
                c.id, c.platform, c.url, c.community, c.followers)
            from Channel c where c.affiliateId = :creator and c.status = VERIFIED
            order by c.followers desc nulls last, c.id limit 50
            """)
    List<PublicChannel> channels(UUID creator);
}
