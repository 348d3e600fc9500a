package org.creatorconnect.registry;

import java.time.Duration;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal;

/** The proof was tried too often; it may be tried again after a while. */
public final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(
                Kind.TOO_MANY,
                "TOO_MANY_ATTEMPTS",
                "The proof was tried too often. Try again in "
                        + (wait.toMinutes() + 1)
                        + " minutes.");
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }
}
