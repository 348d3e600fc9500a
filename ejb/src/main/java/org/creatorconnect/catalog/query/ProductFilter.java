package org.creatorconnect.catalog.query;

import java.util.UUID;
import org.creatorconnect.foundation.query.Search;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of products; an empty text does not narrow.
 *
 * @param text beginnings of words in title or reference, all of which must be there
 * @param stock {@code IN} or {@code OUT}
 */
public record ProductFilter(String text, String category, String stock, @Nullable UUID merchant) {

    /** The words as PostgreSQL's full text search takes them. */
    String words() {
        return Search.words(text);
    }
}
