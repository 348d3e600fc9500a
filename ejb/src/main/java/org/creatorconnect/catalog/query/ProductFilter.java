package org.creatorconnect.catalog.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of products; null or an empty text does not narrow.
 *
 * @param text beginnings of words in title or reference, all of which must be there
 */
public record ProductFilter(
        String text, String category, @Nullable Boolean inStock, @Nullable UUID merchant) {}
