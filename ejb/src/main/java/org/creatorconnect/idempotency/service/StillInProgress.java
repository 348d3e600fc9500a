package org.creatorconnect.idempotency.service;

import java.time.Duration;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal;

/** The first request with this key still runs; ask again a little later for its answer. */
public final class StillInProgress extends Refusal {

    private static final long serialVersionUID = 1L;

    StillInProgress(Throwable cause) {
        super(Kind.CONFLICT, "IN_PROGRESS", "The first request with this key is still running.");
        initCause(cause);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(1));
    }
}
