package org.creatorconnect.task.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of tasks; null, an empty set or an empty text does not narrow.
 *
 * @param platform where the content is published
 * @param pays what a task pays
 * @param ends until when it takes applications
 * @param search words that stand in the title or in the merchant's name
 * @param fitting whether only tasks count that the calling affiliate qualifies for
 * @param groupOnly whether only tasks count that are for communities
 */
public record TaskFilter(
        Set<TaskStatus> states,
        String platform,
        Set<CompensationType> pays,
        @Nullable UUID campaign,
        Period ends,
        String search,
        boolean fitting,
        boolean groupOnly) {

    public static final TaskFilter NONE =
            new TaskFilter(Set.of(), "", Set.of(), null, Period.ALWAYS, "", false, false);

    /** Those that a text finds. */
    public static TaskFilter of(String search) {
        return new TaskFilter(Set.of(), "", Set.of(), null, Period.ALWAYS, search, false, false);
    }
}
