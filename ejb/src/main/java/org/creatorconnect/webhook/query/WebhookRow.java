package org.creatorconnect.webhook.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.webhook.PauseReason;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookStatus;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it.
 *
 * @param failures failed tries since the last one that was taken
 * @param events of which it is told, in their usual order
 */
public record WebhookRow(
        UUID id,
        String url,
        WebhookStatus status,
        @Nullable PauseReason pauseReason,
        int failures,
        @Nullable Instant failingSince,
        Instant createdAt,
        List<WebhookEvent> events) {

    static WebhookRow of(WebhookFacts facts, List<WebhookEvent> events) {
        return new WebhookRow(
                facts.id(),
                facts.url(),
                facts.status(),
                facts.pauseReason(),
                facts.failures(),
                facts.failingSince(),
                facts.createdAt(),
                events);
    }

    public boolean isActive() {
        return status == WebhookStatus.ACTIVE;
    }

    public boolean isPaused() {
        return status == WebhookStatus.PAUSED;
    }

    public boolean isEnded() {
        return status == WebhookStatus.ENDED;
    }

    /** Whether tries fail at present. */
    public boolean isFailing() {
        return failures > 0 && !isEnded();
    }
}
