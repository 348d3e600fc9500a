package org.creatorconnect.submission.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;
import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.ONE_OF_THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.submission.SubmissionStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about submitted content, in HQL that the compiler checks. */
interface SubmissionReading {

    String SELECT =
            """
            select new org.creatorconnect.submission.query.SubmissionRow(
                s.id, s.assignmentId, g.taskId, t.title, t.platform, c.merchantId, m.name,
                g.affiliateId, f.displayName, s.round, g.revisionRounds, s.status, s.contentUrl,
                s.submittedAt, s.dueBy, s.decidedAt, s.decidedBySilence, s.reasonCode, s.note,
                new org.creatorconnect.money.Money(g.feeMinor, g.currency),
                new org.creatorconnect.money.Money(
                    (select coalesce(sum(r.feeMinor), 0L) from Tranche r
                     where r.assignmentId = g.id and r.status = HELD and r.afterDays = 0),
                    g.currency),
                new org.creatorconnect.money.Money(
                    (select coalesce(sum(r.platformFeeMinor), 0L) from Tranche r
                     where r.assignmentId = g.id and r.status = HELD and r.afterDays = 0),
                    g.currency),
                new org.creatorconnect.submission.query.EvidenceRow(
                    k.checkedAt, coalesce(k.live, false), coalesce(k.disclosed, false),
                    coalesce(k.contentHash, ''), w.foundBy, w.note, w.foundAt),
                case when exists (select 1 from Submission n
                                  where n.assignmentId = s.assignmentId and n.id > s.id)
                     then true else false end,
                s.escalatedAt, s.urgency)
            """;

    String FROM =
            """
            from Submission s join Assignment g on g.id = s.assignmentId
            join Task t on t.id = g.taskId join Campaign c on c.id = t.campaignId
            join Merchant m on m.id = c.merchantId join Affiliate f on f.id = g.affiliateId
            left join lateral (select x.checkedAt as checkedAt, x.live as live,
                                      x.disclosed as disclosed, x.contentHash as contentHash
                               from ContentCheck x where x.submissionId = s.id
                               order by x.id desc limit 1) k
            left join MarkFinding w on w.submissionId = s.id
            where s.id is not null
            """;

    String OF_MERCHANT = " and c.merchantId = :merchant";

    /** The creator's, and for their agency what was handed in under the contract. */
    String OF_AFFILIATE =
            " and s.assignmentId in (select x.id from Assignment x where x.affiliateId = :affiliate"
                    + " union all select x.assignmentId from RosterContent x"
                    + " where x.mcnId = :affiliate)";

    String OF_ASSIGNMENT = " and s.assignmentId = :assignment";
    String FOR_MERCHANT = " and c.merchantId = :onlyMerchant";
    String NAMED = " and s.id in :ids";
    String IN_STATE = " and s.status in :states";

    /** In the words of the index on what waits. */
    String WAITING = " and s.status = SUBMITTED";

    String SINCE = " and s.submittedAt >= :since";
    String UNTIL = " and s.submittedAt < :until";

    /**
     * Goes before {@link #FOUND} in a list of everybody's submissions: those that have one of the
     * words at least, by the index of each table.
     */
    String NEAR =
            " and s.id in (select x.id from Submission x join Assignment w on w.id = x.assignmentId"
                    + (" join Task y on y.id = w.taskId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from Submission x join Assignment w on w.id = x.assignmentId"
                    + (" join Affiliate y on y.id = w.affiliateId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from Submission x join Assignment w on w.id = x.assignmentId"
                    + " join Task v on v.id = w.taskId join Campaign z on z.id = v.campaignId"
                    + (" join Merchant y on y.id = z.merchantId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM + ")");

    /** By words that may stand in one of them and in another. */
    String FOUND =
            AND_FOUND + "t.searchWords || ' ' || f.searchWords || ' ' || m.searchWords" + CLOSE;

    String BY_ID = "s.id";
    String BY_URGENCY = "s.urgency";
    String BY_CREATOR = "f.displayName";
    String BY_TASK = "t.title";
    String BY_MERCHANT = "m.name";
    String BY_CURRENCY = "g.currency";
    String BY_FEE = "g.feeMinor";
    String BY_DUE = "s.dueBy";
    String BY_STATE = "s.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + OF_ASSIGNMENT
                    + FOR_MERCHANT
                    + NAMED
                    + IN_STATE
                    + WAITING
                    + SINCE
                    + UNTIL
                    + NEAR
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_URGENCY + ", " + BY_CREATOR + ", " + BY_TASK)
                    + (", " + BY_MERCHANT + ", " + BY_CURRENCY + ", " + BY_FEE)
                    + (", " + BY_DUE + ", " + BY_STATE))
    List<SubmissionRow> everything(
            UUID merchant,
            UUID affiliate,
            UUID assignment,
            UUID onlyMerchant,
            Collection<UUID> ids,
            Collection<SubmissionStatus> states,
            Instant since,
            Instant until,
            String some,
            String words);

    @HQL(
            """
            select new org.creatorconnect.submission.query.CheckRow(
                c.checkedAt, c.live, c.disclosed, c.contentHash)
            from ContentCheck c where c.submissionId = :submission order by c.id desc limit 50
            """)
    List<CheckRow> evidence(UUID submission);
}
