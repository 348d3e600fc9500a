package org.creatorconnect.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskStatus;

/** What the clock does with tasks when nobody acts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TaskClock {

    private final TaskRepository tasks;
    private final TaskEnding ending;
    private final InstantSource clock;

    protected TaskClock() {
        this(null, null, null);
    }

    @Inject
    public TaskClock(TaskRepository tasks, TaskEnding ending, InstantSource clock) {
        this.tasks = tasks;
        this.ending = ending;
        this.clock = clock;
    }

    /** A draft was not published in time. */
    public void discardDraft(TaskId id) {
        Task task = tasks.lock(id);
        if (task.status() == TaskStatus.DRAFT) {
            ending.discard(task);
        }
    }

    /** A task has reached its end date. */
    public void endTask(TaskId id) {
        Task task = tasks.lock(id);
        if (task.status() == TaskStatus.PUBLISHED && clock.instant().isAfter(task.endsAt())) {
            MerchantId merchant = tasks.merchantOf(id).orElseThrow();
            ending.close(task, merchant, "TASK_ENDED");
        }
    }
}
