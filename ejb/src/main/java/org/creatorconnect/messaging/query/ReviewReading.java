package org.creatorconnect.messaging.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about messages in review and unsent ones, in HQL that the compiler checks. */
interface ReviewReading {

    /** With the beginning of each message alone, and one character more. */
    String SELECT =
            """
            select new org.creatorconnect.messaging.query.ReviewRow(
                m.id, m.queue, m.cause, substring(m.body, 1, 1001), length(m.body), m.receivedAt,
                h.handledBy, h.handledAt, h.note)
            """;

    /** With each message whole. */
    String SELECT_WHOLE =
            """
            select new org.creatorconnect.messaging.query.ReviewRow(
                m.id, m.queue, m.cause, m.body, length(m.body), m.receivedAt,
                h.handledBy, h.handledAt, h.note)
            """;

    String FROM =
            """
             from KeptReview m left join KeptHandling h on h.reviewId = m.id where m.id is not null
            """;

    String NAMED = " and m.id in :ids";
    String IN_QUEUE = " and m.queue in :queues";
    String BY_CAUSES = " and m.cause in :causes";
    String OPEN = " and h.reviewId is null";
    String HANDLED = " and h.reviewId is not null";
    String SINCE = " and m.receivedAt >= :since";
    String UNTIL = " and m.receivedAt < :until";

    /** By what it says, its id, and what was done about it. */
    String FOUND =
            """
             and (lower(m.body) like lower(:any) escape '\\'
                  or lower(m.messageId) like lower(:any) escape '\\'
                  or lower(h.note) like lower(:any) escape '\\'
                  or lower(h.handledBy) like lower(:any) escape '\\')
            """;

    String BY_ID = "m.id";
    String BY_CAUSE = "m.cause";
    String BY_QUEUE = "m.queue";
    String BY_RECEIVED = "m.receivedAt";
    String BY_HANDLED = "h.handledAt";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + NAMED
                    + IN_QUEUE
                    + BY_CAUSES
                    + OPEN
                    + HANDLED
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_CAUSE + ", " + BY_QUEUE + ", " + BY_RECEIVED)
                    + (", " + BY_HANDLED))
    List<ReviewRow> everything(
            Collection<UUID> ids,
            Collection<String> queues,
            Collection<String> causes,
            Instant since,
            Instant until,
            String any);

    @HQL(SELECT_WHOLE + FROM + NAMED)
    List<ReviewRow> whole(Collection<UUID> ids);

    @HQL("select count(*)" + FROM + OPEN)
    long openCount();

    /** Messages that failed at least once and are not sent. */
    @HQL(
            """
            select new org.creatorconnect.messaging.query.FailingRow(
                m.id, m.kind, m.subjectId, m.attempts, m.lastError, m.queuedAt, m.nextAttemptAt)
            from QueuedMessage m where m.sentAt is null and m.attempts > 0
            order by m.createdAt, m.id limit :most
            """)
    List<FailingRow> failing(int most);
}
