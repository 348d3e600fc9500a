package org.creatorconnect.portal.list;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file.
 *
 * @param head its head is the word under {@code exports.head.<head>}
 * @param cell what a row has in it, in the reader's words; null when there is nothing
 * @param <T> a row of the read model
 */
public record Column<T>(String head, Kind kind, BiFunction<T, FileWords, @Nullable Object> cell) {

    /** What stands in the cells of a column. */
    public enum Kind {
        TEXT,
        /** A {@link Number}, never rounded. */
        NUMBER,
        /** An {@link java.time.Instant}; told in UTC. */
        TIME,
        /** A {@link java.time.LocalDate}. */
        DAY
    }
}
