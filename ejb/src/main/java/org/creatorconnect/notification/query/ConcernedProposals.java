package org.creatorconnect.notification.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Whom proposals concern, in HQL that the compiler checks. */
interface ConcernedProposals {

    String FROM =
            """
            from Proposal p join Assignment g on g.id = p.assignmentId
            join Task t on t.id = g.taskId
            join Campaign c on c.id = t.campaignId join Affiliate f on f.id = g.affiliateId
            left join RosterContent k on k.assignmentId = g.id
            left join Affiliate w on w.id = k.mcnId
            where p.id in :ids
            """;

    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                p.id, g.affiliateId, k.mcnId, c.merchantId, t.title, f.displayName, w.displayName)
            """
                    + FROM)
    List<Concerned> all(Collection<UUID> ids);

    /** The side that is to answer, and no other. */
    @HQL(
            """
            select new org.creatorconnect.notification.query.Concerned(
                p.id, case when p.proposedBy = MERCHANT then g.affiliateId end,
                case when p.proposedBy = MERCHANT then k.mcnId end,
                case when p.proposedBy <> MERCHANT then c.merchantId end,
                t.title, f.displayName, w.displayName)
            """
                    + FROM)
    List<Concerned> toAnswer(Collection<UUID> ids);
}
