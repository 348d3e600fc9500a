package org.creatorconnect.foundation.body;

import java.time.Duration;
import java.util.Optional;
import org.creatorconnect.refusal.Refusal;

/** So many large bodies are read at present that this one has to come again. */
public final class Busy extends Refusal {

    private static final long serialVersionUID = 1L;

    Busy() {
        super(
                Kind.UNAVAILABLE,
                "UNAVAILABLE",
                "Too many large requests are being read at present. Try again a little later.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(2));
    }
}
