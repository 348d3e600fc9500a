package org.creatorconnect.taskinvitation.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;
import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.ONE_OF_THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about invitations to tasks, in HQL that the compiler checks. */
interface TaskInvitationReading {

    String SELECT =
            """
            select new org.creatorconnect.taskinvitation.query.TaskInvitationRow(
                i.id, i.taskId, t.title, t.platform, c.merchantId, m.name, i.affiliateId,
                f.displayName, f.country, i.status, t.compensationType,
                new org.creatorconnect.money.Money(t.feeMinor, t.currency), t.rate, i.feeMinor,
                i.extraMinor, t.slots - t.slotsTaken, i.invitedAt, i.lapsesAt, i.endedAt, g.id)
            """;

    String FROM =
            """
            from TaskInvitation i join Task t on t.id = i.taskId
            join Campaign c on c.id = t.campaignId join Merchant m on m.id = c.merchantId
            join Affiliate f on f.id = i.affiliateId
            left join Assignment g on g.invitationId = i.id
            where i.id is not null
            """;

    String NAMED = " and i.id in :ids";
    String OF_MERCHANT = " and c.merchantId = :merchant";

    /** The creator's own, and those of creators whom an agency looks after now. */
    String OF_AFFILIATE =
            " and i.id in (select x.id from TaskInvitation x where x.affiliateId = :affiliate"
                    + " union all select x.id from RosterContract k"
                    + " join TaskInvitation x on x.affiliateId = k.affiliateId"
                    + " where k.mcnId = :affiliate and k.status in (ACTIVE, NOTICE))";

    String BY_THEMSELVES = " and i.affiliateId = :self";
    String FOR_TASK = " and i.taskId = :task";
    String IN_STATE = " and i.status in :states";
    String SINCE = " and i.invitedAt >= :since";
    String UNTIL = " and i.invitedAt < :until";

    /**
     * Goes before {@link #FOUND} in a list of everybody's invitations: those that have one of the
     * words at least, by the index of each table.
     */
    String NEAR =
            " and i.id in (select x.id from TaskInvitation x"
                    + (" join Task y on y.id = x.taskId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from TaskInvitation x"
                    + (" join Affiliate y on y.id = x.affiliateId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from TaskInvitation x"
                    + " join Task v on v.id = x.taskId join Campaign z on z.id = v.campaignId"
                    + (" join Merchant y on y.id = z.merchantId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM + ")");

    /** By words that may stand in one of them and in another. */
    String FOUND =
            AND_FOUND + "t.searchWords || ' ' || f.searchWords || ' ' || m.searchWords" + CLOSE;

    String BY_ID = "i.id";
    String BY_CREATOR = "f.displayName";
    String BY_TASK = "t.title";
    String BY_CURRENCY = "t.currency";
    String BY_FEE = "coalesce(i.feeMinor, t.feeMinor)";
    String BY_LAPSES = "i.lapsesAt";
    String BY_STATE = "i.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + BY_THEMSELVES
                    + FOR_TASK
                    + IN_STATE
                    + SINCE
                    + UNTIL
                    + NEAR
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_CREATOR + ", " + BY_TASK + ", " + BY_CURRENCY)
                    + (", " + BY_FEE + ", " + BY_LAPSES + ", " + BY_STATE))
    List<TaskInvitationRow> everything(
            Collection<UUID> ids,
            UUID merchant,
            UUID affiliate,
            UUID self,
            UUID task,
            Collection<TaskInvitationStatus> states,
            Instant since,
            Instant until,
            String some,
            String words);
}
