package org.creatorconnect.notification.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about notifications, in HQL that the compiler checks. */
interface NotificationReading {

    String SELECT =
            """
            select new org.creatorconnect.notification.query.NotificationRow(
                n.id, n.kind, n.side, n.subjectType, n.subjectId, n.about, n.facts, n.dueAt, n.at,
                n.readAt)
            """;

    String FROM = " from Notification n where n.id is not null";

    String OF = " and n.accountId = :account";
    String NAMED = " and n.id in :ids";
    String UNREAD = " and n.readAt is null";

    String BY_ID = "n.id";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(SELECT + FROM + OF + NAMED + UNREAD + " order by " + BY_ID)
    List<NotificationRow> everything(UUID account, Collection<UUID> ids);

    /** No more than the bell counts. */
    @HQL(
            "select n.id from Notification n where n.accountId = :account and n.readAt is null order by n.id limit "
                    + NotificationQueries.MOST_COUNTED)
    List<UUID> unread(UUID account);
}
