package org.creatorconnect.notification;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is banned is told.
 *
 * @param reason the ban's word
 * @param until when it ends by itself; empty when it is for good
 */
public record BanFacts(String reason, Optional<Instant> until) {

    public static BanFacts of(Enum<?> reason, @Nullable Instant until) {
        return new BanFacts(reason.name(), Optional.ofNullable(until));
    }

    /** What {@link #text} has written. */
    public static BanFacts parse(String text) {
        String[] parts = text.split(" ");
        return new BanFacts(
                parts[0],
                parts.length > 1 ? Optional.of(Instant.parse(parts[1])) : Optional.empty());
    }

    /** As it is kept. */
    public String text() {
        return until.map(end -> reason + " " + end).orElse(reason);
    }
}
