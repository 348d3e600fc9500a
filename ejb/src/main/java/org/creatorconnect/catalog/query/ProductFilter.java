package org.creatorconnect.catalog.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of products; an empty text does not narrow.
 *
 * @param text beginnings of words in title or reference, all of which must be there
 * @param stock {@code IN} or {@code OUT}
 */
public record ProductFilter(String text, String category, String stock, @Nullable UUID merchant) {

    /** The words as PostgreSQL's full text search takes them; nothing of its syntax passes. */
    String words() {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
