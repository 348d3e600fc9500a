package org.creatorconnect.foundation.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a list is read, for lists that find their rows by statements of their own.
 *
 * @param sort name of the order
 * @param keys expressions that it sorts by, the id at last
 * @param descending whether the greatest comes first
 * @param backwards whether the part lies before the row that the values are of
 * @param from values of that row by the order's keys; none at the beginning
 */
public record Walk(
        String sort,
        List<String> keys,
        boolean descending,
        boolean backwards,
        List<@Nullable Object> from) {

    /** Whether it goes from the least to the greatest. */
    public boolean upwards() {
        return descending == backwards;
    }

    /** Whether it begins beside a row. */
    public boolean begun() {
        return !from.isEmpty();
    }
}
