package org.creatorconnect.foundation.service;

import java.util.Optional;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** What somebody writes for others to read, about something they did. */
public final class Note {

    /** How long it may be, in characters. */
    public static final int LONGEST = 1_000;

    private Note() {}

    /**
     * As it is kept: without blanks around it; empty when nothing was written.
     *
     * @param field its name in the request
     * @throws ValidationFailed when it is too long
     */
    public static Optional<String> of(String field, @Nullable String given) {
        Optional<String> kept =
                Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
        if (kept.filter(text -> Characters.exceed(text, LONGEST)).isPresent()) {
            throw ValidationFailed.of(field, "must have at most " + LONGEST + " characters");
        }
        return kept;
    }
}
