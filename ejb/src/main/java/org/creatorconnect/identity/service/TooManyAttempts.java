package org.creatorconnect.identity.service;

import java.time.Duration;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal;

/** There were so many wrong passwords that the next one is not even looked at for a while. */
public final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(
                Kind.TOO_MANY,
                "TOO_MANY_ATTEMPTS",
                "There were too many wrong passwords. Wait a while and try again.");
        this.wait = wait;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }

    /** After how many minutes trying again makes sense, rounded up. */
    public long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
