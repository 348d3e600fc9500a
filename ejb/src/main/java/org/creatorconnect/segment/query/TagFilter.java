package org.creatorconnect.segment.query;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of tags; null does not narrow.
 *
 * @param archived those that are archived, or those that are not
 */
public record TagFilter(@Nullable Boolean archived) {

    public static final TagFilter NONE = new TagFilter(null);
}
