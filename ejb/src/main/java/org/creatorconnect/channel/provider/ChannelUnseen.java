package org.creatorconnect.channel.provider;

import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.channel.LookOutcome;

/** A channel could not be seen by one way; another may lead to it. */
public final class ChannelUnseen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LookOutcome outcome;
    private final transient Optional<Instant> again;

    ChannelUnseen(LookOutcome outcome) {
        this(outcome, Optional.empty());
    }

    /**
     * @param again when the platform lets itself be asked again
     */
    ChannelUnseen(LookOutcome outcome, Optional<Instant> again) {
        super(outcome.name());
        this.outcome = outcome;
        this.again = again;
    }

    public LookOutcome outcome() {
        return outcome;
    }

    public Optional<Instant> again() {
        return again;
    }
}
