package org.creatorconnect.affiliateimport.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.RowFault;
import org.hibernate.annotations.processing.HQL;

/** What is asked about imports and what is wrong with them, in HQL that the compiler checks. */
interface AffiliateImportReading {

    String SELECT =
            """
            select new org.creatorconnect.affiliateimport.query.AffiliateImportRow(
                i.id, a.username, i.digest, i.letters, i.status, i.rowCount, i.createdCount,
                i.unchangedCount, i.rejectedCount, i.failure, i.askedAt, i.endedAt)
            """;

    String FROM =
            " from AffiliateImport i join Account a on a.id = i.accountId where i.id is not null";
    String NAMED = " and i.id = :id";
    String IN_STATE = " and i.status in :states";

    String BY_ID = "i.id";
    String BY_ROWS = "i.rowCount";
    String BY_STATE = "i.status";

    String SELECT_ERROR =
            """
            select new org.creatorconnect.affiliateimport.query.ImportErrorRow(
                e.id, e.rowNumber, e.column, e.reason)
            """;

    String FROM_ERROR = " from AffiliateImportError e where e.importId = :source";
    String OF_COLUMN = " and e.column in :columns";
    String OF_REASON = " and e.reason in :reasons";

    String BY_ERROR = "e.id";
    String BY_NUMBER = "e.rowNumber";
    String BY_COLUMN = "e.column";
    String BY_REASON = "e.reason";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(SELECT + FROM + NAMED + IN_STATE + " order by " + BY_ID + ", " + BY_ROWS + ", " + BY_STATE)
    List<AffiliateImportRow> everything(UUID id, Collection<AffiliateImportStatus> states);

    /** The same of what is wrong. */
    @HQL(
            SELECT_ERROR
                    + FROM_ERROR
                    + OF_COLUMN
                    + OF_REASON
                    + " order by "
                    + (BY_ERROR + ", " + BY_NUMBER + ", " + BY_COLUMN + ", " + BY_REASON))
    List<ImportErrorRow> errors(
            UUID source, Collection<ImportColumn> columns, Collection<RowFault> reasons);
}
