package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutRunStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about payout runs, in HQL that the compiler checks. */
interface RunReading {

    String SELECT =
            """
            select new org.creatorconnect.payout.query.RunRow(
                r.id, r.number, r.status, r.cutOff, r.payoutCount,
                new org.creatorconnect.money.Money(r.totalMinor, r.currency), r.digest,
                r.author, r.submitter, r.approver, r.createdAt, r.submittedAt, r.approvedAt,
                r.dispatchedAt, r.completedAt, r.canceledAt, r.canceledBy, r.cancelReason,
                (select d.dueAt from DueDeadline d
                 where d.kind = 'PAYOUT_RUN_DECISION' and d.subjectId = r.id),
                new org.creatorconnect.payout.query.RunProgress(r.id))
            """;

    String FROM = " from PayoutRun r where r.id is not null";
    String NAMED = " and r.id = :id";
    String IN_STATE = " and r.status in :states";
    String SINCE = " and r.cutOff >= :since";
    String UNTIL = " and r.cutOff < :until";

    /** By its number or who made it. */
    String FOUND =
            """
             and (cast(r.number as string) like :any escape '\\'
                  or lower(r.author) like lower(:any) escape '\\')
            """;

    String BY_ID = "r.id";
    String BY_NUMBER = "r.number";
    String BY_CUT_OFF = "r.cutOff";
    String BY_COUNT = "r.payoutCount";
    String BY_CURRENCY = "r.currency";
    String BY_TOTAL = "r.totalMinor";
    String BY_STATE = "r.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_STATE
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_NUMBER + ", " + BY_CUT_OFF + ", " + BY_COUNT)
                    + (", " + BY_CURRENCY + ", " + BY_TOTAL + ", " + BY_STATE))
    List<RunRow> everything(
            UUID id, Collection<PayoutRunStatus> states, Instant since, Instant until, String any);

    /** Of the runs that have payouts. */
    @HQL(
            """
            select new org.creatorconnect.payout.query.RunProgress(
                p.runId, count(*) filter (where p.status not in (CREATED, CANCELED)),
                count(*) filter (where p.status = SETTLED),
                count(*) filter (where p.status in (FAILED, RETURNED)),
                count(*) filter (where p.status = UNKNOWN))
            from Payout p where p.runId in :runs group by p.runId
            """)
    List<RunProgress> progress(Collection<UUID> runs);

    @HQL(
            """
            select new org.creatorconnect.payout.query.ExclusionRow(
                e.affiliateId, a.displayName, e.reason,
                new org.creatorconnect.money.Money(e.amountMinor, r.currency))
            from PayoutExclusion e join Affiliate a on a.id = e.affiliateId
            join PayoutRun r on r.id = e.runId
            where e.runId = :run order by e.amountMinor desc, e.affiliateId, e.reason limit :most
            """)
    List<ExclusionRow> exclusions(UUID run, int most);

    @HQL(
            """
            select new org.creatorconnect.payout.query.ExclusionCount(e.reason, count(*))
            from PayoutExclusion e where e.runId = :run group by e.reason order by e.reason
            """)
    List<ExclusionCount> exclusionCounts(UUID run);

    /** The currencies that have a least amount at a time, in alphabetical order. */
    @HQL(
            """
            select distinct n.currency from PayoutMinimum n where n.effectiveAt <= :now
            order by n.currency
            """)
    List<String> currencies(Instant now);

    /** The least amount of each currency that holds at a time. */
    @HQL(
            """
            select new org.creatorconnect.money.Money(n.amountMinor, n.currency)
            from PayoutMinimum n where n.effectiveAt = (
                select max(x.effectiveAt) from PayoutMinimum x
                where x.currency = n.currency and x.effectiveAt <= :now)
            """)
    List<Money> minimums(Instant now);

    /** A payout's cases, newest first. */
    @HQL(
            """
            select new org.creatorconnect.payout.query.CaseRow(
                k.id, k.cause, k.openedAt,
                new org.creatorconnect.money.Money(
                    (select coalesce(sum(e.amountMinor), 0L) from Earning e
                     where e.caseId = k.id and e.withdrawnAt is null), p.currency),
                k.verdict, k.proposedBy, k.proposedAt, p.status,
                case when exists (select 1 from PayoutCase s
                     where s.payoutId = p.id and cast(s.effect as string) = 'SETTLE_AFTER_FAILURE')
                     then true else false end,
                k.confirmedBy, k.closedAt)
            from PayoutCase k join Payout p on p.id = k.payoutId
            where k.payoutId = :payout order by k.openedAt desc, k.id limit :most
            """)
    List<CaseRow> cases(UUID payout, int most);
}
