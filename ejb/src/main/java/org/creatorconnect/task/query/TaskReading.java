package org.creatorconnect.task.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;
import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.ONE_OF_THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about tasks, in HQL that the compiler checks. */
interface TaskReading {

    String COLUMNS =
            """
            select new org.creatorconnect.task.query.TaskLine(
                t.id, t.status, t.campaignId, c.name, c.merchantId, m.name, t.title, t.platform,
                t.slots, t.slotsTaken, t.endsAt, t.compensationType,
                new org.creatorconnect.money.Money(t.feeMinor, t.currency), t.rate, t.minFollowers,
                t.groupOnly, t.audience,
            """;

    /** For those who run or oversee it: what waits for its merchant. */
    String SELECT =
            COLUMNS
                    + """
                    (select count(*) from TaskApplication a where a.taskId = t.id and a.status = APPLIED),
                    (select count(*) from Submission s join Assignment g on g.id = s.assignmentId
                     where g.taskId = t.id and s.status = SUBMITTED))
                    """;

    /** For a creator, whose business it is not what waits for the merchant. */
    String SELECT_OFFERED = COLUMNS + "0L, 0L) ";

    String FROM =
            """
            from Task t join Campaign c on c.id = t.campaignId
            join Merchant m on m.id = c.merchantId where t.id is not null
            """;

    String OF_MERCHANT = " and c.merchantId = :merchant";

    /** In the words of the index on what is open. */
    String OPEN = " and t.status = PUBLISHED and t.endsAt > :now";

    /**
     * A creator sees what is or was applied for, and what they are or were invited to; an agency,
     * too, what the creators are invited to whom it looks after.
     */
    String OPEN_OR_APPLIED_FOR =
            """
             and (t.status = PUBLISHED and t.audience.access = OPEN
                  or exists (select 1 from TaskApplication o
                  where o.taskId = t.id and o.affiliateId = :affiliate)
                  or exists (select 1 from TaskInvitation v
                  where v.taskId = t.id and v.affiliateId = :affiliate)
                  or exists (select 1 from TaskInvitation v
                  join RosterContract k on k.affiliateId = v.affiliateId
                  where v.taskId = t.id and k.mcnId = :affiliate and k.status in (ACTIVE, NOTICE)))
            """;

    /** Tasks for those who are invited stand in no other creator's list. */
    String FOR_THEM =
            """
             and (t.audience.access = OPEN or exists (select 1 from TaskInvitation v
                  where v.taskId = t.id and v.affiliateId = :affiliate and v.status = INVITED))
            """;

    String NAMED = " and t.id in :ids";
    String IN_STATE = " and t.status in :states";
    String ON_PLATFORM = " and t.platform = :platform";
    String PAYING = " and t.compensationType in :pays";
    String OF_CAMPAIGN = " and t.campaignId = :campaign";
    String SINCE = " and t.endsAt >= :since";
    String UNTIL = " and t.endsAt < :until";

    /** Of tasks with a fee only an influencer can do one. */
    String WITHOUT_FEE = " and t.feeMinor = 0";

    /** In the words of the index on what is open for communities. */
    String FOR_GROUPS = " and t.groupOnly";

    /** Who owns no community can do one of these only. */
    String FOR_ALL = " and not t.groupOnly";

    /** As {@link org.creatorconnect.task.Applicant#missing} tells it of channels. */
    String REACHED =
            """
             and exists (select 1 from Channel h where h.affiliateId = :reader
                         and h.platform = t.platform and h.status = VERIFIED
                         and (h.community or not t.groupOnly)
                         and (t.audience.platforms <> ''
                              or coalesce(h.followers, 0L) >= t.minFollowers))
             and (t.audience.platforms = '' or exists (
                  select 1 from Channel w where w.affiliateId = :reader and w.status = VERIFIED
                  and coalesce(w.followers, 0L) >= t.minFollowers
                  and locate(' ' || w.platform || ' ', ' ' || t.audience.platforms || ' ') > 0))
            """;

    /** As {@link org.creatorconnect.task.Applicant#missing} tells it of what merchants ask for. */
    String IN_AUDIENCE =
            """
             and (t.audience.countries = '' or exists (
                  select 1 from Affiliate w where w.id = :reader
                  and locate(w.country, t.audience.countries) > 0))
             and (t.audience.languages = '' or exists (
                  select 1 from Introduction w join w.languages l where w.affiliateId = :reader
                  and locate(' ' || l || ' ', ' ' || t.audience.languages || ' ') > 0))
             and (t.audience.roles = '' or exists (
                  select 1 from Affiliate w join w.roles r where w.id = :reader
                  and locate(cast(r as String), t.audience.roles) > 0))
            """;

    /** Of a merchant from which the reader is banned nothing fits. */
    String DEALING =
            """
             and not exists (select 1 from Ban b where b.affiliateId = :reader
                             and b.merchantId = c.merchantId and b.endedAt is null)
            """;

    /**
     * Goes before {@link #FOUND} in a list of all merchants' tasks: those that have one of the
     * words at least, by the index of each table.
     */
    String NEAR =
            " and t.id in (select x.id from Task x where "
                    + (HAS + "x.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from Task x join Campaign z on z.id = x.campaignId"
                    + (" join Merchant y on y.id = z.merchantId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM + ")");

    /** By words that may stand in one of them and in the other. */
    String FOUND = AND_FOUND + "t.searchWords || ' ' || m.searchWords" + CLOSE;

    String BY_ID = "t.id";
    String BY_TITLE = "t.title";
    String BY_MERCHANT = "m.name";
    String BY_CURRENCY = "t.currency";
    String BY_FEE = "t.feeMinor";
    String BY_FREE = "t.slots - t.slotsTaken";
    String BY_END = "t.endsAt";
    String BY_STATE = "t.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + OPEN
                    + OPEN_OR_APPLIED_FOR
                    + FOR_THEM
                    + NAMED
                    + IN_STATE
                    + ON_PLATFORM
                    + PAYING
                    + OF_CAMPAIGN
                    + SINCE
                    + UNTIL
                    + WITHOUT_FEE
                    + FOR_GROUPS
                    + FOR_ALL
                    + REACHED
                    + IN_AUDIENCE
                    + DEALING
                    + NEAR
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_TITLE + ", " + BY_MERCHANT + ", " + BY_CURRENCY)
                    + (", " + BY_FEE + ", " + BY_FREE + ", " + BY_END + ", " + BY_STATE))
    List<TaskLine> everything(
            UUID merchant,
            Instant now,
            UUID affiliate,
            Collection<UUID> ids,
            Collection<TaskStatus> states,
            String platform,
            Collection<CompensationType> pays,
            UUID campaign,
            Instant since,
            Instant until,
            UUID reader,
            String some,
            String words);

    /** As a creator sees them. */
    @HQL(SELECT_OFFERED + FROM + OPEN + " order by " + BY_ID)
    List<TaskLine> offered(Instant now);

    /** How many invitations to a task wait for this creator. */
    @HQL(
            """
            select count(*) from TaskInvitation i
            where i.taskId = :task and i.affiliateId = :affiliate and i.status = INVITED
            """)
    long invitations(UUID task, UUID affiliate);

    @HQL(
            """
            select c.merchantId from Task t join Campaign c on c.id = t.campaignId
            where t.id = :task
            """)
    List<UUID> merchant(UUID task);
}
