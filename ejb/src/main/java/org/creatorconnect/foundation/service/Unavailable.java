package org.creatorconnect.foundation.service;

import java.time.Duration;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal;

/** The database cannot be reached at present, so nothing was done; the same request works later. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    Unavailable() {
        super(
                Kind.UNAVAILABLE,
                "UNAVAILABLE",
                "The service cannot be reached at present. Try again a little later.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(5));
    }
}
