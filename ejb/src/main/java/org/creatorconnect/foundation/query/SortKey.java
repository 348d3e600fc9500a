package org.creatorconnect.foundation.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression that rows are sorted by, and its value in a row.
 *
 * @param expression HQL written in the code
 * @param value reads it off a row; null where the row has none
 * @param parse reads it from a cursor
 */
record SortKey<R>(
        String expression,
        Function<R, ? extends @Nullable Object> value,
        Function<String, ?> parse) {}
