package org.creatorconnect.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskStatus;

/** Closing a published task before its end. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class TaskClosure {

    private final MerchantTasks owned;
    private final TaskRepository tasks;
    private final TaskEnding ending;

    protected TaskClosure() {
        this(null, null, null);
    }

    @Inject
    public TaskClosure(MerchantTasks owned, TaskRepository tasks, TaskEnding ending) {
        this.owned = owned;
        this.tasks = tasks;
        this.ending = ending;
    }

    /**
     * Takes no applications any more; open ones lapse, and the money of free slots goes back.
     *
     * @throws StateForbids when it is not published
     */
    public TaskStatus close(TaskId id) {
        MerchantId merchant = owned.ownTask(id);
        Task task = tasks.lock(id);
        ending.close(task, merchant, "TASK_CLOSED");
        return task.status();
    }
}
