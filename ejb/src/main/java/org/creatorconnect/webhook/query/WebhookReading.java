package org.creatorconnect.webhook.query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about webhooks, in HQL that the compiler checks. */
interface WebhookReading {

    String SELECT =
            """
            select new org.creatorconnect.webhook.query.WebhookFacts(
                w.id, w.url, w.status, w.pauseReason, w.failures, w.failingSince, w.createdAt)
            """;

    String FROM = " from Webhook w where w.id is not null";

    String OF_MERCHANT = " and w.merchantId = :merchant";
    String OF_AFFILIATE = " and w.affiliateId = :affiliate";
    String NAMED = " and w.id = :id";

    String BY_ID = "w.id";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(SELECT + FROM + OF_MERCHANT + OF_AFFILIATE + NAMED + " order by " + BY_ID)
    List<WebhookFacts> everything(UUID merchant, UUID affiliate, UUID id);

    @HQL(
            """
            select new org.creatorconnect.webhook.query.WebhookSubscription(w.id, e)
            from Webhook w join w.events e where w.id in :ids order by w.id
            """)
    List<WebhookSubscription> subscriptions(Collection<UUID> ids);
}
