package org.creatorconnect.taskinvitation;

import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.foundation.Stage;

/** Where an invitation to a task stands. */
public enum TaskInvitationStatus implements Stage<TaskInvitationStatus> {
    /** The creator answers. */
    INVITED,
    /** They do the task: there is an assignment. */
    ACCEPTED,
    /** They do not want to. */
    DECLINED,
    /** The merchant took it back. */
    WITHDRAWN,
    /** Nobody answered in time, or the task was closed first. */
    LAPSED;

    @Override
    public Set<TaskInvitationStatus> successors() {
        return this == INVITED
                ? EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN, LAPSED)
                : EnumSet.noneOf(TaskInvitationStatus.class);
    }
}
