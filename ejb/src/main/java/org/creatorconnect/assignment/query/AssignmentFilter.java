package org.creatorconnect.assignment.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.foundation.query.Period;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of assignments; null, an empty set or an empty text does not narrow.
 *
 * @param task the only task
 * @param accepted when they began
 * @param search words that stand in the task's title or in the merchant's or the creator's name
 */
public record AssignmentFilter(
        Set<AssignmentStatus> states, @Nullable UUID task, Period accepted, String search) {

    public static final AssignmentFilter NONE =
            new AssignmentFilter(Set.of(), null, Period.ALWAYS, "");

    /** All assignments of a task, or of any without one. */
    public static AssignmentFilter ofTask(@Nullable UUID task) {
        return new AssignmentFilter(Set.of(), task, Period.ALWAYS, "");
    }

    /** The same in some states only; in any without one. */
    public AssignmentFilter in(Set<AssignmentStatus> only) {
        return new AssignmentFilter(only, task, accepted, search);
    }
}
