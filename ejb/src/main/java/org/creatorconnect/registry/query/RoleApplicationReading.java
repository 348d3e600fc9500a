package org.creatorconnect.registry.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about role applications, in HQL that the compiler checks. */
interface RoleApplicationReading {

    String SELECT =
            """
            select new org.creatorconnect.registry.query.RoleApplicationRow(
                r.id, r.affiliateId, a.displayName, u.username, a.country, r.role, r.status,
                r.statement, r.reasonCode, r.appliedAt, r.decidedAt, r.decidedBy, d.dueAt,
                r.urgency)
            """;

    String FROM =
            """
            from RoleApplication r join Affiliate a on a.id = r.affiliateId
            left join Account u on u.id = a.accountId
            left join StandingDeadline d on d.kind = 'ROLE_APPLICATION_REVIEW' and d.subjectId = r.id
            where r.id is not null
            """;

    String NAMED = " and r.id in :ids";
    String OF_AFFILIATE = " and r.affiliateId = :affiliate";
    String IN_STATE = " and r.status in :states";
    String FOR_ROLE = " and r.role in :roles";
    String SINCE = " and r.appliedAt >= :since";
    String UNTIL = " and r.appliedAt < :until";

    /** By the applicant's name, or the name they sign in with. */
    String FOUND =
            " and r.affiliateId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM)
                    + " union all select x.id from Affiliate x"
                    + (" join Account y on y.id = x.accountId where " + HAS)
                    + ("y.searchWords" + THEM + ")");

    String BY_URGENCY = "r.urgency";
    String BY_ID = "r.id";
    String BY_APPLICANT = "a.displayName";
    String BY_ROLE = "r.role";
    String BY_APPLIED = "r.appliedAt";
    String BY_DUE = "d.dueAt";
    String BY_STATE = "r.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + OF_AFFILIATE
                    + IN_STATE
                    + FOR_ROLE
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_URGENCY + ", " + BY_ID + ", " + BY_APPLICANT + ", " + BY_ROLE)
                    + (", " + BY_APPLIED + ", " + BY_DUE + ", " + BY_STATE))
    List<RoleApplicationRow> everything(
            Collection<UUID> ids,
            UUID affiliate,
            Collection<RoleApplicationStatus> states,
            Collection<AffiliateRole> roles,
            Instant since,
            Instant until,
            String words);

    @HQL("select count(*) from RoleApplication r where r.status = APPLIED")
    long waiting();
}
