package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of tasks. */
@ApplicationScoped
public class TaskDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler draft(TaskClock clock, TaskRepository tasks) {
        return new DeadlineStep(
                TaskDeadline.TASK_DRAFT,
                id -> tasks.lock(new TaskId(id)),
                id -> clock.discardDraft(new TaskId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler end(TaskClock clock, TaskRepository tasks) {
        return new DeadlineStep(
                TaskDeadline.TASK_END,
                id -> tasks.lock(new TaskId(id)),
                id -> clock.endTask(new TaskId(id)));
    }
}
