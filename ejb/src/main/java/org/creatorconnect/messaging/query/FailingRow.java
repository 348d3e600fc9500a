package org.creatorconnect.messaging.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.messaging.OutboxKind;
import org.jspecify.annotations.Nullable;

/**
 * A message that cannot be sent by itself, and is tried again.
 *
 * @param subject what it is about: a payout, or a message in review
 * @param error the kind of error of the last attempt
 */
public record FailingRow(
        UUID id,
        OutboxKind kind,
        UUID subject,
        int attempts,
        @Nullable String error,
        Instant queuedAt,
        @Nullable Instant nextAttemptAt) {

    public boolean isAboutPayout() {
        return kind != OutboxKind.STATUS_REVIEW;
    }
}
