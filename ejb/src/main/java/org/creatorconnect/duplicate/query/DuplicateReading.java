package org.creatorconnect.duplicate.query;

import static org.creatorconnect.foundation.query.Search.HAS;
import static org.creatorconnect.foundation.query.Search.THEM;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about pairs, in HQL that the compiler checks. */
interface DuplicateReading {

    String SELECT =
            """
            select new org.creatorconnect.duplicate.query.DuplicateRow(
                d.id, d.kind, d.status, d.foundAt,
                new org.creatorconnect.duplicate.query.SuspectedOne(
                    f.id, f.displayName, f.country, f.status, f.joinedAt),
                new org.creatorconnect.duplicate.query.SuspectedOne(
                    s.id, s.displayName, s.country, s.status, s.joinedAt),
                d.reason, d.note, d.decidedAt, d.decidedBy)
            """;

    String FROM =
            """
             from Duplicate d join Affiliate f on f.id = d.firstId join Affiliate s on s.id = d.secondId
            where d.id is not null
            """;

    String NAMED = " and d.id = :id";
    String IN_STATE = " and d.status in :states";
    String OF_KIND = " and d.kind in :kinds";
    String FOUND =
            " and (d.firstId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM + ")")
                    + " or d.secondId in (select x.id from Affiliate x where "
                    + (HAS + "x.searchWords" + THEM + "))");

    String BY_ID = "d.id";
    String BY_FOUND = "d.foundAt";
    String BY_KIND = "d.kind";
    String BY_STATE = "d.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_STATE
                    + OF_KIND
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_FOUND + ", " + BY_KIND + ", " + BY_STATE))
    List<DuplicateRow> everything(
            UUID id,
            Collection<DuplicateStatus> states,
            Collection<DuplicateKind> kinds,
            String words);

    @HQL("select count(*) from Duplicate d where d.status = OPEN")
    long waiting();
}
