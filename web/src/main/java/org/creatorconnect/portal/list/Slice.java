package org.creatorconnect.portal.list;

import java.util.List;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Part;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list as a page shows it.
 *
 * @param next where the following part begins; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** The same as a part of a list. */
    public static <T> Slice<T> of(Part<T> part) {
        return new Slice<>(part.rows(), part.next());
    }

    /** Makes a part of rows that were read with one row more than is shown. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, ?> position) {
        boolean more = rows.size() > limit;
        List<T> shown = more ? rows.subList(0, limit) : rows;
        return new Slice<>(
                List.copyOf(shown), more ? position.apply(shown.get(limit - 1)).toString() : null);
    }
}
