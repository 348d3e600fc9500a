package org.creatorconnect.foundation.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code If-Match} (RFC 9110): which version of a thing the caller means to change. */
public final class ExpectedVersion {

    private static final int NO_VERSION = -1;

    private ExpectedVersion() {}

    /** The version; nothing when any is meant. What is none of ours fits no version. */
    public static Optional<Integer> of(@Nullable String tag) {
        String text = tag == null ? "" : tag.replace("W/", "").replace("\"", "").strip();
        return text.isEmpty() || text.equals("*")
                ? Optional.empty()
                : Optional.of(text.matches("\\d{1,9}") ? Integer.valueOf(text) : NO_VERSION);
    }
}
