package org.creatorconnect.tier.service;

import java.time.Instant;
import org.creatorconnect.foundation.service.Note;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.tier.TierId;
import org.jspecify.annotations.Nullable;

/**
 * Keeping somebody in a tier by hand.
 *
 * @param note why; at most 1,000 characters
 * @param until when they are moved by what they earn again
 */
public record GivenHold(TierId tier, @Nullable String note, @Nullable Instant until) {

    /**
     * @throws ValidationFailed without a reason
     */
    String reason() {
        return Note.of("note", note).orElseThrow(() -> ValidationFailed.of("note", "must say why"));
    }

    /**
     * @throws ValidationFailed without a time in the future
     */
    Instant end(Instant now) {
        if (until == null || !until.isAfter(now)) {
            throw ValidationFailed.of("until", "must lie in the future");
        }
        return until;
    }
}
