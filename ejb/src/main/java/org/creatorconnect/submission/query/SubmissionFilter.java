package org.creatorconnect.submission.query;

import org.creatorconnect.foundation.query.Search;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of submissions; an empty text does not narrow.
 *
 * @param merchant id of the only merchant
 * @param text words that stand in the task's title or the creator's name
 */
public record SubmissionFilter(String status, String merchant, String text) {

    public static SubmissionFilter of(
            @Nullable String status, @Nullable String merchant, @Nullable String text) {
        return new SubmissionFilter(
                status == null ? "" : status,
                merchant == null ? "" : merchant,
                text == null ? "" : text.strip());
    }

    String words() {
        return Search.words(text);
    }
}
