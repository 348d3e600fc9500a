package org.creatorconnect.payout.query;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that cannot be sent by itself, and is tried again.
 *
 * @param kind what it is, in upper snake case
 * @param subject what it is about: a payout, or a message in review
 * @param error the kind of error of the last attempt
 */
public record FailingRow(
        UUID id,
        String kind,
        UUID subject,
        int attempts,
        String error,
        Instant queuedAt,
        Instant nextAttemptAt) {

    public boolean isAboutPayout() {
        return !kind.equals("STATUS_REVIEW");
    }
}
