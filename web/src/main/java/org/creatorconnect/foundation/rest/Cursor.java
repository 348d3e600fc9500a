package org.creatorconnect.foundation.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Where the next page starts, as text that callers send back unread. */
public final class Cursor {

    private Cursor() {}

    public static String of(Object position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position in a cursor, or the empty text without one.
     *
     * @throws ValidationFailed when it is not a cursor of ours
     */
    public static String text(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw invalid();
        }
    }

    /** The id in a cursor; nothing without a cursor. */
    public static @Nullable UUID id(@Nullable String cursor) {
        String position = text(cursor);
        try {
            return position.isEmpty() ? null : UUID.fromString(position);
        } catch (IllegalArgumentException foreign) {
            throw invalid();
        }
    }

    /** The number in a cursor that goes down; without a cursor above every number. */
    public static long before(@Nullable String cursor) {
        return number(cursor, Long.MAX_VALUE);
    }

    /** The number in a cursor that goes up; without a cursor below every number. */
    public static long after(@Nullable String cursor) {
        return number(cursor, Long.MIN_VALUE);
    }

    /**
     * Reads an id that is a number.
     *
     * @throws NotFound when it is none
     */
    public static long number(String id, String what) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException notAnId) {
            throw new NotFound(what);
        }
    }

    private static long number(@Nullable String cursor, long without) {
        String position = text(cursor);
        try {
            return position.isEmpty() ? without : Long.parseLong(position);
        } catch (NumberFormatException foreign) {
            throw invalid();
        }
    }

    private static ValidationFailed invalid() {
        return ValidationFailed.of("cursor", "must be the next of an earlier page");
    }
}
