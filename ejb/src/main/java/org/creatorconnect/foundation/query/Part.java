package org.creatorconnect.foundation.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next the cursor after which the following part begins; null at the end
 * @param previous the cursor before which the part before ends; null at the beginning
 * @param sort name of the order the rows are in
 * @param descending whether the greatest comes first
 */
public record Part<R>(
        List<R> rows,
        @Nullable String next,
        @Nullable String previous,
        String sort,
        boolean descending) {

    /** A list without rows. */
    public static <R> Part<R> empty() {
        return whole(List.of());
    }

    /** All rows of a list that is not parted. */
    public static <R> Part<R> whole(List<R> rows) {
        return new Part<>(rows, null, null, "", false);
    }

    /**
     * What a walk through a list came by.
     *
     * @param rows in the order of the walk
     * @param end where a walk that goes on was ended; null when it came to the list's end
     */
    public static <R> Part<R> walked(
            List<R> rows, Sortings<R> sortings, Walk walk, @Nullable R end) {
        String further = end == null ? null : sortings.cursor(walk.sort(), end);
        String back = null;
        if (walk.begun() && !rows.isEmpty()) {
            back = sortings.cursor(walk.sort(), rows.get(0));
        }
        List<R> shown = new ArrayList<>(rows);
        if (walk.backwards()) {
            Collections.reverse(shown);
        }
        return new Part<>(
                List.copyOf(shown),
                walk.backwards() ? back : further,
                walk.backwards() ? further : back,
                walk.sort(),
                walk.descending());
    }

    /** The same part with rows that are made of these. */
    public <T> Part<T> map(Function<R, T> made) {
        return mapAll(found -> found.stream().map(made).toList());
    }

    /** As {@link #map}, for rows that are made all at once. */
    public <T> Part<T> mapAll(Function<List<R>, List<T>> made) {
        return new Part<>(made.apply(rows), next, previous, sort, descending);
    }

    /** Whether the list has no other rows than these. */
    public boolean isWhole() {
        return next == null && previous == null;
    }
}
