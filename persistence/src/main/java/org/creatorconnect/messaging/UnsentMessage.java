package org.creatorconnect.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of the outbox that is to be sent now.
 *
 * @param createdAt when it was decided to send it; what it says never depends on when it is sent
 * @param attempts how often sending it has failed
 * @param trace of whoever decided to send it, to be told on; null when there is none
 */
public record UnsentMessage(
        OutboxMessage message, Instant createdAt, int attempts, @Nullable String trace) {}
