package org.creatorconnect.foundation.rest;

import java.util.List;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list. The next part starts where {@code next} points; null at the end.
 *
 * @param next opaque, to be sent back as {@code cursor}
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int MAX = 200;
    private static final int USUAL = 50;

    /**
     * Makes a page of rows that were read with one row more than asked for: the extra row tells
     * that there is a next page.
     */
    public static <R, T> Page<T> of(
            List<R> rows, int limit, Function<R, T> representation, Function<R, String> cursor) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(representation).toList(),
                more ? cursor.apply(shown.get(shown.size() - 1)) : null);
    }

    /** Makes a page of a part of a list. */
    public static <R, T> Page<T> of(Part<R> part, Function<R, T> representation) {
        return new Page<>(
                part.rows().stream().map(representation).toList(),
                part.next() == null ? null : Cursor.of(part.next()));
    }

    /**
     * @throws ValidationFailed when the limit lies outside 1 to 200
     */
    public static int limit(@Nullable Integer asked) {
        int limit = asked == null ? USUAL : asked;
        if (limit < 1 || limit > MAX) {
            throw ValidationFailed.of("limit", "must lie between 1 and " + MAX);
        }
        return limit;
    }
}
