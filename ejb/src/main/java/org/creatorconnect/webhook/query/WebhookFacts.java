package org.creatorconnect.webhook.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.webhook.PauseReason;
import org.creatorconnect.webhook.WebhookStatus;
import org.jspecify.annotations.Nullable;

/** What the table of webhooks itself tells of one. */
record WebhookFacts(
        UUID id,
        String url,
        WebhookStatus status,
        @Nullable PauseReason pauseReason,
        int failures,
        @Nullable Instant failingSince,
        Instant createdAt) {}
