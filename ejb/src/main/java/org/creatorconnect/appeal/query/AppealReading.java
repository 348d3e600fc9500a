package org.creatorconnect.appeal.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.appeal.AppealKind;
import org.creatorconnect.appeal.AppealStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about appeals, in HQL that the compiler checks. */
interface AppealReading {

    String SELECT =
            """
            select new org.creatorconnect.appeal.query.AppealRow(
                p.id, p.affiliateId, a.displayName, p.kind, p.status, p.statement, p.appealedAt,
                p.decisionBy, p.silence, p.note, p.endedAt, p.endedBy, d.dueAt, p.banId, b.reason,
                b.merchantId, m.name,
                p.roleApplicationId, r.role, r.reasonCode, p.disputeId, t.title)
            """;

    String FROM =
            """
            from Appeal p join Affiliate a on a.id = p.affiliateId
            left join Ban b on b.id = p.banId left join Merchant m on m.id = b.merchantId
            left join RoleApplication r on r.id = p.roleApplicationId
            left join Dispute e on e.id = p.disputeId
            left join Assignment g on g.id = e.assignmentId left join Task t on t.id = g.taskId
            left join StandingDeadline d on d.kind in ('APPEAL_REVIEW', 'APPEAL_DECISION')
                 and d.subjectId = p.id
            where p.id is not null
            """;

    String NAMED = " and p.id = :appeal";
    String OF_AFFILIATE = " and p.affiliateId = :affiliate";
    String IN_STATE = " and p.status in :states";
    String OF_KIND = " and p.kind in :kinds";
    String FOUND =
            " and p.affiliateId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM + ")");

    String BY_ID = "p.id";
    String BY_APPLICANT = "a.displayName";
    String BY_KIND = "p.kind";
    String BY_MADE = "p.appealedAt";
    String BY_DUE = "d.dueAt";
    String BY_STATE = "p.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + OF_AFFILIATE
                    + IN_STATE
                    + OF_KIND
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_APPLICANT + ", " + BY_KIND)
                    + (", " + BY_MADE + ", " + BY_DUE + ", " + BY_STATE))
    List<AppealRow> everything(
            UUID appeal,
            UUID affiliate,
            Collection<AppealStatus> states,
            Collection<AppealKind> kinds,
            String words);

    @HQL("select count(*) from Appeal p where p.status in (OPEN, ESCALATED)")
    long waiting();
}
