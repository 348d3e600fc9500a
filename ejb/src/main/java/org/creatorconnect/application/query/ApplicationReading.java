package org.creatorconnect.application.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;
import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.ONE_OF_THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about applications, in HQL that the compiler checks. */
interface ApplicationReading {

    String SELECT =
            """
            select new org.creatorconnect.application.query.ApplicationRow(
                a.id, a.taskId, t.title, c.merchantId, m.name, a.affiliateId, f.displayName,
                f.country,
                (select coalesce(max(h.followers), 0L) from Channel h
                 where h.affiliateId = f.id and h.platform = t.platform and h.status = VERIFIED),
                a.status, a.pitch, a.appliedAt, a.decideBy, a.decidedAt, a.reasonCode, g.id,
                a.mcnId, n.displayName, a.communityId, k.url,
                case when exists (select 1 from Ban b where b.affiliateId = a.affiliateId
                        and b.merchantId = c.merchantId and b.endedAt is null)
                    then true else false end)
            """;

    String FROM =
            """
            from TaskApplication a join Task t on t.id = a.taskId
            join Campaign c on c.id = t.campaignId join Merchant m on m.id = c.merchantId
            join Affiliate f on f.id = a.affiliateId
            left join Assignment g on g.applicationId = a.id
            left join Affiliate n on n.id = a.mcnId
            left join Channel k on k.id = a.communityId
            where a.id is not null
            """;

    String OF_MERCHANT = " and c.merchantId = :merchant";
    String OF_AFFILIATE = " and (a.affiliateId = :affiliate or a.mcnId = :affiliate)";

    /** Not those that an agency made for its creators. */
    String BY_THEMSELVES = " and a.affiliateId = :self";

    String FOR_MERCHANT = " and c.merchantId = :onlyMerchant";
    String FOR_TASK = " and a.taskId = :task";
    String FOR_TASKS = " and a.taskId in :tasks";
    String NAMED = " and a.id in :ids";
    String IN_STATE = " and a.status in :states";
    String SINCE = " and a.appliedAt >= :since";
    String UNTIL = " and a.appliedAt < :until";

    /**
     * Goes before {@link #FOUND} in a list of everybody's applications: those that have one of the
     * words at least, by the index of each table.
     */
    String NEAR =
            " and a.id in (select x.id from TaskApplication x"
                    + (" join Task y on y.id = x.taskId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from TaskApplication x"
                    + (" join Affiliate y on y.id = x.affiliateId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from TaskApplication x"
                    + " join Task v on v.id = x.taskId join Campaign z on z.id = v.campaignId"
                    + (" join Merchant y on y.id = z.merchantId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM + ")");

    /** By words that may stand in one of them and in another. */
    String FOUND =
            AND_FOUND + "t.searchWords || ' ' || f.searchWords || ' ' || m.searchWords" + CLOSE;

    String BY_ID = "a.id";
    String BY_CREATOR = "f.displayName";
    String BY_TASK = "t.title";
    String BY_MERCHANT = "m.name";
    String BY_DECIDE = "a.decideBy";
    String BY_STATE = "a.status";

    String CHANNELS =
            """
            select new org.creatorconnect.application.query.ApplicantChannel(
                a.id, h.platform, h.url, coalesce(h.followers, 0L))
            from TaskApplication a join Task t on t.id = a.taskId
            join Campaign c on c.id = t.campaignId
            join Channel h on h.affiliateId = a.affiliateId and h.status = VERIFIED
            where a.id in :applications
            """;

    String LARGEST_FIRST = " order by coalesce(h.followers, 0L) desc, h.id";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + BY_THEMSELVES
                    + FOR_MERCHANT
                    + FOR_TASK
                    + FOR_TASKS
                    + NAMED
                    + IN_STATE
                    + SINCE
                    + UNTIL
                    + NEAR
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_CREATOR + ", " + BY_TASK + ", " + BY_MERCHANT)
                    + (", " + BY_DECIDE + ", " + BY_STATE))
    List<ApplicationRow> everything(
            UUID merchant,
            UUID affiliate,
            UUID self,
            UUID onlyMerchant,
            UUID task,
            Collection<UUID> tasks,
            Collection<UUID> ids,
            Collection<ApplicationStatus> states,
            Instant since,
            Instant until,
            String some,
            String words);

    /** The verified channels of those who applied with these. */
    @HQL(CHANNELS + LARGEST_FIRST)
    List<ApplicantChannel> channels(Collection<UUID> applications);

    /** The same, of those who applied for this merchant's tasks. */
    @HQL(CHANNELS + OF_MERCHANT + LARGEST_FIRST)
    List<ApplicantChannel> channelsFor(Collection<UUID> applications, UUID merchant);
}
