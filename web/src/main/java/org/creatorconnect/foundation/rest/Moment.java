package org.creatorconnect.foundation.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Reads the times of the contract: RFC 3339, with any offset. */
public final class Moment {

    private Moment() {}

    /**
     * @throws ValidationFailed when the text is no time
     */
    public static @Nullable Instant optional(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw ValidationFailed.of(field, "must be a time such as 2026-12-01T00:00:00Z");
        }
    }
}
