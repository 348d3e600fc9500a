package org.creatorconnect.taskinvitation.query;

import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of invitations; null, an empty set or an empty text does not narrow.
 *
 * @param task the only task
 * @param invited when they were made
 * @param search words that stand in the task's title or in the merchant's or the creator's name
 */
public record TaskInvitationFilter(
        Set<TaskInvitationStatus> states, @Nullable UUID task, Period invited, String search) {

    /** All invitations to a task, or to any without one. */
    public static TaskInvitationFilter ofTask(@Nullable UUID task) {
        return new TaskInvitationFilter(Set.of(), task, Period.ALWAYS, "");
    }

    /** Those that wait for an answer. */
    public static TaskInvitationFilter open() {
        return new TaskInvitationFilter(
                Set.of(TaskInvitationStatus.INVITED), null, Period.ALWAYS, "");
    }
}
