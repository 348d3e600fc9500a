package org.creatorconnect.messaging.query;

import java.util.Collection;
import java.util.List;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.messaging.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of messages in review; null, nothing or an empty text does not narrow.
 *
 * @param received when they were received
 * @param search part of the message, of its id, of the note or of who handled it
 */
public record ReviewFilter(
        Collection<String> queues,
        Collection<String> causes,
        @Nullable ReviewStatus status,
        Period received,
        String search) {

    /** Messages of a queue, or of all when it is empty. */
    public static ReviewFilter of(String queue, @Nullable ReviewStatus status) {
        return new ReviewFilter(
                queue.isEmpty() ? List.of() : List.of(queue), List.of(), status, Period.ALWAYS, "");
    }
}
