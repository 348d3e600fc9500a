package org.creatorconnect.foundation.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes values that may be missing, as answers have them. */
public final class Written {

    private Written() {}

    /** As ISO 8601 has it. */
    public static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    /** The id as text. */
    public static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** The constant's name. */
    public static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
