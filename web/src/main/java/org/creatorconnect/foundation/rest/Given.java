package org.creatorconnect.foundation.rest;

import org.jspecify.annotations.Nullable;

/** Writes what may be missing. */
public final class Given {

    private Given() {}

    /** The value as text; null when there is none. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
