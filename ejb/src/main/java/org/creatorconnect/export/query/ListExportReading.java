package org.creatorconnect.export.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about exports, in HQL that the compiler checks. */
interface ListExportReading {

    String SELECT =
            """
            select new org.creatorconnect.export.query.ListExportRow(
                e.id, e.list, e.format, e.status, e.rowCount, e.byteCount, e.failure, e.askedAt,
                e.endedAt, e.expiresAt)
            """;

    String FROM = " from ListExport e where e.accountId = :owner";
    String NAMED = " and e.id = :id";

    String BY_ID = "e.id";
    String BY_LIST = "e.list";
    String BY_ROWS = "e.rowCount";
    String BY_STATE = "e.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + " order by "
                    + (BY_ID + ", " + BY_LIST + ", " + BY_ROWS + ", " + BY_STATE))
    List<ListExportRow> everything(UUID owner, UUID id);
}
