package org.creatorconnect.taskinvitation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of invitations to tasks. */
@ApplicationScoped
public class TaskInvitationDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler lapse(TaskInvitationClock clock) {
        return new DeadlineStep(
                TaskDeadline.TASK_INVITATION,
                id -> clock.lock(new TaskInvitationId(id)),
                id -> clock.lapse(new TaskInvitationId(id)));
    }
}
