package org.creatorconnect.submission.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.submission.SubmissionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of submissions; null, an empty set or an empty text does not narrow.
 *
 * @param merchant the only merchant
 * @param submitted when it was handed in
 * @param search words that stand in the task's title or in the merchant's or the creator's name
 */
public record SubmissionFilter(
        Set<SubmissionStatus> states, @Nullable UUID merchant, Period submitted, String search) {

    public static final SubmissionFilter NONE =
            new SubmissionFilter(Set.of(), null, Period.ALWAYS, "");

    /** All submissions in some states; in any without one. */
    public static SubmissionFilter in(Set<SubmissionStatus> states) {
        return new SubmissionFilter(states, null, Period.ALWAYS, "");
    }
}
