package org.creatorconnect.foundation.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a question gathers of several rows into one column of its own, in the order it asked
 * for: {@code new …GatheredTexts((select array_agg(…) …))}.
 */
public record GatheredTexts(List<String> values) {

    /** An array of none is null to the database. */
    public GatheredTexts(String @Nullable [] gathered) {
        this(gathered == null ? List.of() : List.of(gathered));
    }
}
