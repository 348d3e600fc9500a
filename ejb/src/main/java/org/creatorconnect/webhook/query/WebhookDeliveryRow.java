package org.creatorconnect.webhook.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookStatus;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as its owner sees it.
 *
 * @param subjectId the object that it tells of
 * @param answerCode of HTTP, at the last try; null when there was no answer
 * @param answer the beginning of the last answer, or why there was none
 */
public record WebhookDeliveryRow(
        UUID id,
        UUID webhookId,
        String url,
        WebhookStatus webhookStatus,
        WebhookEvent event,
        UUID subjectId,
        String payload,
        WebhookDeliveryStatus status,
        int attempts,
        Instant createdAt,
        Instant nextTryAt,
        @Nullable Instant triedAt,
        @Nullable Integer answerCode,
        @Nullable String answer,
        @Nullable Instant endedAt) {

    /** The event's word outside. */
    public String type() {
        return event.type();
    }

    public boolean isWaiting() {
        return status == WebhookDeliveryStatus.WAITING;
    }

    /** Whether it can be sent once more. */
    public boolean isReplayable() {
        return !isWaiting() && webhookStatus != WebhookStatus.ENDED;
    }
}
