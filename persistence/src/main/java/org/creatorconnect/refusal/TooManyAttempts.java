package org.creatorconnect.refusal;

import java.time.Duration;
import java.util.Optional;

/** Something was tried so often that it is not looked at any more for a while. */
public final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /**
     * @param message what was tried, and that it may be tried again later
     * @param wait until it may be tried again
     */
    public TooManyAttempts(String message, Duration wait) {
        super(Kind.TOO_MANY, "TOO_MANY_ATTEMPTS", message);
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
