package org.creatorconnect.foundation.service;

import java.time.Duration;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal;

/** Somebody else was at the same objects at the same time, so nothing was done; once more works. */
public final class TryAgain extends Refusal {

    private static final long serialVersionUID = 1L;

    TryAgain() {
        super(
                Kind.CONFLICT,
                "TRY_AGAIN",
                "Somebody else changed the same at the same time. Send the request again.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(1));
    }
}
