package org.creatorconnect.mail.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.mail.LetterStatus;
import org.hibernate.annotations.processing.HQL;

/** What is asked about letters, in HQL that the compiler checks. */
interface LetterReading {

    String SELECT =
            """
            select new org.creatorconnect.mail.query.LetterRow(
                l.id, l.kind, l.address, l.status, l.attempts, l.lastFailure, l.createdAt,
                l.nextTryAt, l.endedAt)
            """;

    String FROM = " from Letter l where l.id is not null";

    String NAMED = " and l.id in :ids";
    String IN_STATE = " and l.status in :states";
    String SINCE = " and l.createdAt >= :since";
    String UNTIL = " and l.createdAt < :until";

    /** By the whole address alone, so that nobody finds one out by trying its letters. */
    String FOUND =
            """
             and (lower(l.address) = lower(:address)
                  or lower(l.kind) like lower(:any) escape '\\')
            """;

    String BY_ID = "l.id";
    String BY_KIND = "l.kind";
    String BY_STATE = "l.status";
    String BY_CREATED = "l.createdAt";

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
                    + (BY_ID + ", " + BY_KIND + ", " + BY_STATE + ", " + BY_CREATED))
    List<LetterRow> everything(
            Collection<UUID> ids,
            Collection<LetterStatus> states,
            Instant since,
            Instant until,
            String address,
            String any);

    @HQL("select count(*) from Letter l where l.status = DEAD")
    long dead();
}
