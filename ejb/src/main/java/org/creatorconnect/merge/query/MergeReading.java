package org.creatorconnect.merge.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.merge.AffiliateMergeStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about merges, in HQL that the compiler checks. */
interface MergeReading {

    String SELECT =
            """
            select new org.creatorconnect.merge.query.MergeRow(
                g.id, g.status,
                new org.creatorconnect.merge.query.MergedOne(
                    s.id, s.displayName, s.country, s.status, s.joinedAt),
                new org.creatorconnect.merge.query.MergedOne(
                    m.id, m.displayName, m.country, m.status, m.joinedAt),
                g.reason, g.proposedBy, g.proposedAt, g.lapsesAt, g.decidedBy, g.decidedAt,
                g.linkCount, g.channelCount, g.commissionCount, g.earningCount)
            """;

    String FROM =
            """
             from AffiliateMerge g join Affiliate s on s.id = g.survivorId
             join Affiliate m on m.id = g.mergedId
            where g.id is not null
            """;

    String NAMED = " and g.id = :id";
    String IN_STATE = " and g.status in :states";
    String OF_AFFILIATE = " and (g.survivorId = :affiliate or g.mergedId = :affiliate)";
    String FOUND =
            " and (g.survivorId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM + ")")
                    + " or g.mergedId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM + "))");

    String BY_ID = "g.id";
    String BY_PROPOSED = "g.proposedAt";
    String BY_STATE = "g.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_STATE
                    + OF_AFFILIATE
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_PROPOSED + ", " + BY_STATE))
    List<MergeRow> everything(
            UUID id, Collection<AffiliateMergeStatus> states, UUID affiliate, String words);
}
