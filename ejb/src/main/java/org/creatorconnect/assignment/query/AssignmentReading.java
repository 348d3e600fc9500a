package org.creatorconnect.assignment.query;

import static org.creatorconnect.foundation.query.Search.AND_FOUND;
import static org.creatorconnect.foundation.query.Search.CLOSE;
import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.ONE_OF_THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about assignments, in HQL that the compiler checks. */
interface AssignmentReading {

    /** When the next part of the fee is paid; null when none is held, or nothing was approved. */
    String NEXT_AT =
            "cast(sql('(? + ? * interval ''24 hours'')', g.approvedAt, p.days) as Instant)";

    String SELECT =
            """
            select new org.creatorconnect.assignment.query.AssignmentRow(
                g.id, g.taskId, t.title, t.platform, c.merchantId, m.name, g.affiliateId,
                f.displayName, g.status, g.termsHash,
                new org.creatorconnect.money.Money(g.feeMinor, g.currency), g.rate,
                new org.creatorconnect.money.Money(p.released, g.currency),
                g.acceptedAt, g.submitBy, g.extended, g.approvedAt, g.cureBy, g.endedAt, g.endReason,
                s.id, s.status, coalesce(s.round, 0), s.dueBy,
            """
                    + NEXT_AT
                    + ", k.mcnId, w.displayName, k.shareBps, o.id) ";

    String FROM =
            """
            from Assignment g join Task t on t.id = g.taskId
            join Campaign c on c.id = t.campaignId join Merchant m on m.id = c.merchantId
            join Affiliate f on f.id = g.affiliateId
            left join RosterContent k on k.assignmentId = g.id
            left join Affiliate w on w.id = k.mcnId
            left join lateral (select n.id as id, n.status as status, n.round as round,
                                      n.dueBy as dueBy
                               from Submission n
                               where n.assignmentId = g.id and n.status <> WITHDRAWN
                               order by n.round desc limit 1) s
            left join Dispute o on o.submissionId = s.id and o.status = OPEN
            left join lateral (select coalesce(sum(case when r.status = RELEASED
                                                        then r.feeMinor else 0L end), 0L) as released,
                                      min(case when r.status = HELD then r.afterDays end) as days
                               from Tranche r where r.assignmentId = g.id) p
            where g.id is not null
            """;

    String OF_MERCHANT = " and c.merchantId = :merchant";

    /** The creator's and the agency's, each by the index of its table. */
    String OF_AFFILIATE =
            " and g.id in (select x.id from Assignment x where x.affiliateId = :affiliate"
                    + " union all select x.assignmentId from RosterContent x"
                    + " where x.mcnId = :affiliate)";

    String FOR_TASK = " and g.taskId = :task";
    String NAMED = " and g.id in :ids";
    String IN_STATE = " and g.status in :states";

    /** In the words of the index on what has not ended. */
    String RUNNING = " and g.status in (ACCEPTED, APPROVED)";

    String SINCE = " and g.acceptedAt >= :since";
    String UNTIL = " and g.acceptedAt < :until";

    /**
     * Goes before {@link #FOUND} in a list of everybody's assignments: those that have one of the
     * words at least, by the index of each table.
     */
    String NEAR =
            " and g.id in (select x.id from Assignment x"
                    + (" join Task y on y.id = x.taskId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from Assignment x"
                    + (" join Affiliate y on y.id = x.affiliateId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM)
                    + " union all select x.id from Assignment x"
                    + " join Task v on v.id = x.taskId join Campaign z on z.id = v.campaignId"
                    + (" join Merchant y on y.id = z.merchantId where " + HAS)
                    + ("y.searchWords" + ONE_OF_THEM + ")");

    /** By words that may stand in one of them and in another. */
    String FOUND =
            AND_FOUND + "t.searchWords || ' ' || f.searchWords || ' ' || m.searchWords" + CLOSE;

    String BY_ID = "g.id";
    String BY_TASK = "t.title";
    String BY_STATE = "g.status";
    String BY_CURRENCY = "g.currency";
    String BY_FEE = "g.feeMinor";

    /** With its type, which a row of a place must have. */
    String BY_RELEASED = "cast(p.released as Long)";

    /** As {@link AssignmentRow#dueBy()}. */
    String BY_DUE =
            "case g.status when APPROVED then coalesce(g.cureBy, "
                    + NEXT_AT
                    + ") when ACCEPTED then coalesce(s.dueBy, g.submitBy) end";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + OF_AFFILIATE
                    + FOR_TASK
                    + NAMED
                    + IN_STATE
                    + RUNNING
                    + SINCE
                    + UNTIL
                    + NEAR
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_TASK + ", " + BY_STATE + ", " + BY_CURRENCY)
                    + (", " + BY_FEE + ", " + BY_RELEASED + ", " + BY_DUE))
    List<AssignmentRow> everything(
            UUID merchant,
            UUID affiliate,
            UUID task,
            Collection<UUID> ids,
            Collection<AssignmentStatus> states,
            Instant since,
            Instant until,
            String some,
            String words);

    @HQL(
            """
            select new org.creatorconnect.assignment.query.TrancheRow(
                r.position, r.percent, r.afterDays,
                new org.creatorconnect.money.Money(r.feeMinor, g.currency),
                new org.creatorconnect.money.Money(r.platformFeeMinor, g.currency),
                r.status, r.settledAt)
            from Tranche r join Assignment g on g.id = r.assignmentId
            where r.assignmentId = :assignment order by r.position
            """)
    List<TrancheRow> tranches(UUID assignment);

    /** An earning of whoever was taken in is that one's who took them in. */
    @HQL(
            """
            select new org.creatorconnect.assignment.query.SharedFee(
                k.contractId, w.displayName, k.shareBps,
                new org.creatorconnect.money.Money(g.feeMinor, g.currency),
                coalesce((select sum(e.amountMinor) from Earning e join Tranche r on r.id = e.sourceId
                          where e.source = TRANCHE and r.assignmentId = k.assignmentId
                            and e.affiliateId = coalesce(w.mergedInto, w.id)), 0L),
                coalesce((select sum(e.amountMinor) from Earning e join Tranche r on r.id = e.sourceId
                          where e.source = TRANCHE and r.assignmentId = k.assignmentId
                            and e.affiliateId = coalesce(f.mergedInto, f.id)), 0L))
            from RosterContent k join Assignment g on g.id = k.assignmentId
            join Affiliate w on w.id = k.mcnId
            join Affiliate f on f.id = k.affiliateId where k.assignmentId = :assignment
            """)
    List<SharedFee> shared(UUID assignment);

    @HQL(
            """
            select new org.creatorconnect.assignment.query.GuaranteeRow(
                u.assignmentId,
                new org.creatorconnect.money.Money(g.feeMinor, g.currency),
                new org.creatorconnect.money.Money(u.advanceMinor, u.currency),
                new org.creatorconnect.money.Money(u.cpsMinor, u.currency),
                new org.creatorconnect.money.Money(u.extraMinor, u.currency))
            from Guarantee u join Assignment g on g.id = u.assignmentId
            where u.assignmentId = :assignment
            """)
    List<GuaranteeRow> guarantee(UUID assignment);

    @HQL("select g.termsText from Assignment g where g.id = :assignment")
    String terms(UUID assignment);

    @HQL(
            """
            select new org.creatorconnect.assignment.query.FormerTermsRow(
                t.number, t.termsText, t.termsHash,
                new org.creatorconnect.money.Money(t.feeMinor, g.currency),
                t.submitBy, t.agreedAt, t.replacedAt)
            from FormerTerms t join Assignment g on g.id = t.assignmentId
            where t.assignmentId = :assignment order by t.number desc
            """)
    List<FormerTermsRow> formerTerms(UUID assignment);

    @HQL(
            """
            select new org.creatorconnect.assignment.query.CancellationRow(
                c.reason, c.note, c.canceledAt)
            from Cancellation c where c.assignmentId = :assignment
            """)
    List<CancellationRow> cancellations(UUID assignment);
}
