package org.creatorconnect.webhook.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookEvent;
import org.hibernate.annotations.processing.HQL;

/** What is asked about deliveries, in HQL that the compiler checks. */
interface WebhookDeliveryReading {

    String SELECT =
            """
            select new org.creatorconnect.webhook.query.WebhookDeliveryRow(
                d.id, d.webhookId, w.url, w.status, d.event, d.subjectId, d.payload, d.status,
                d.attempts, d.createdAt, d.nextTryAt, d.triedAt, d.answerCode, d.answer, d.endedAt)
            """;

    String FROM =
            " from WebhookDelivery d join Webhook w on w.id = d.webhookId where d.id is not null";

    String OWNED = " and d.ownerId = :owner";
    String OF_WEBHOOK = " and d.webhookId = :webhook";
    String NAMED = " and d.id in :ids";
    String IN_STATE = " and d.status in :states";
    String OF_EVENT = " and d.event in :events";
    String SINCE = " and d.createdAt >= :since";
    String UNTIL = " and d.createdAt < :until";
    String FOUND = " and (d.id = :found or d.subjectId = :found)";

    String BY_ID = "d.id";
    String BY_STATE = "d.status";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(
            SELECT
                    + FROM
                    + OWNED
                    + OF_WEBHOOK
                    + NAMED
                    + IN_STATE
                    + OF_EVENT
                    + SINCE
                    + UNTIL
                    + FOUND
                    + " order by "
                    + (BY_ID + ", " + BY_STATE))
    List<WebhookDeliveryRow> everything(
            UUID owner,
            UUID webhook,
            Collection<UUID> ids,
            Collection<WebhookDeliveryStatus> states,
            Collection<WebhookEvent> events,
            Instant since,
            Instant until,
            UUID found);
}
