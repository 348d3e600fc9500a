package org.creatorconnect.feed.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about feeds and what is wrong with them, in HQL that the compiler checks. */
interface FeedReading {

    String SELECT =
            """
            select new org.creatorconnect.feed.query.FeedRow(
                f.id, f.merchantId, f.origin, f.format, f.byteCount, f.status, f.step,
                new org.creatorconnect.feed.query.FeedFigures(
                    f.counts.rows, f.counts.accepted, f.counts.rejected, f.counts.created,
                    f.counts.changed, f.counts.unchanged, f.counts.retired),
                f.errors, f.importedAt, f.endedAt)
            """;

    String FROM = " from FeedImport f where f.id is not null";
    String OF_MERCHANT = " and f.merchantId = :merchant";
    String NAMED = " and f.id = :id";

    String BY_ID = "f.id";
    String BY_SENT = "f.importedAt";
    String BY_ACCEPTED = "f.counts.accepted";
    String BY_REJECTED = "f.counts.rejected";

    String SELECT_ERROR =
            """
            select new org.creatorconnect.feed.query.FeedErrorRow(
                e.id, e.rowNumber, e.reference, e.field, e.message)
            """;

    String FROM_ERROR = " from FeedRowError e where e.feedId = :feed";

    String BY_ERROR = "e.id";
    String BY_NUMBER = "e.rowNumber";
    String BY_FIELD = "e.field";

    @HQL(
            """
            select new org.creatorconnect.feed.query.FeedAddressRow(
                a.url, a.rhythm, a.hour, a.status, a.failures, a.nextAt)
            from FeedAddress a where a.merchantId = :merchant
            """)
    List<FeedAddressRow> addresses(UUID merchant);

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OF_MERCHANT
                    + NAMED
                    + " order by "
                    + (BY_ID + ", " + BY_SENT + ", " + BY_ACCEPTED + ", " + BY_REJECTED))
    List<FeedRow> everything(UUID merchant, UUID id);

    /** The same of what is wrong. */
    @HQL(SELECT_ERROR + FROM_ERROR + " order by " + (BY_ERROR + ", " + BY_NUMBER + ", " + BY_FIELD))
    List<FeedErrorRow> errors(UUID feed);
}
