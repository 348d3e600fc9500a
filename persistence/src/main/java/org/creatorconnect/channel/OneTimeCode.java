package org.creatorconnect.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.TooManyAttempts;
import org.jspecify.annotations.Nullable;

/**
 * The code that is to be shown on a channel, and how often it was looked for. It expires, and
 * attempts are counted by the hour, whatever code they were for.
 */
@Embeddable
public class OneTimeCode {

    private @Nullable String code;

    @Column(name = "code_expires_at")
    private @Nullable Instant codeExpiresAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "attempts_from")
    private @Nullable Instant attemptsFrom;

    protected OneTimeCode() {}

    static OneTimeCode none() {
        return new OneTimeCode();
    }

    void issue(String next, Instant at) {
        this.code = next;
        this.codeExpiresAt = at.plus(Channel.CODE_LIFE);
    }

    /** It was seen, and counts no more. */
    void use() {
        this.code = null;
        this.codeExpiresAt = null;
    }

    /** Counts an attempt, see {@link Channel#attemptProof}. */
    String attempt(Instant at) {
        if (attemptsFrom == null || at.isAfter(attemptsFrom.plus(Channel.ATTEMPT_WINDOW))) {
            attemptsFrom = at;
            attempts = 0;
        }
        if (attempts >= Channel.MOST_ATTEMPTS) {
            Instant end = attemptsFrom.plus(Channel.ATTEMPT_WINDOW);
            Duration wait = Duration.between(at, end).plusSeconds(1);
            throw new TooManyAttempts(
                    "The proof was tried too often. Try again in "
                            + (wait.toMinutes() + 1)
                            + " minutes.",
                    wait);
        }
        if (code == null || codeExpiresAt == null || at.isAfter(codeExpiresAt)) {
            throw new StateForbids("The channel has no valid code", "verified");
        }
        attempts++;
        return code;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Optional<Instant> codeExpiresAt() {
        return Optional.ofNullable(codeExpiresAt);
    }
}
