package org.creatorconnect.taskinvitation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.service.MerchantTasks;
import org.creatorconnect.taskinvitation.TaskInvitation;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.taskinvitation.TaskInvitationRepository;

/** The tasks that are invited to, locked before their invitations, and whose they are. */
@ApplicationScoped
public class OwnedTasks {

    private final MerchantTasks owned;
    private final TaskRepository tasks;
    private final TaskInvitationRepository invitations;

    protected OwnedTasks() {
        this(null, null, null);
    }

    @Inject
    public OwnedTasks(
            MerchantTasks owned, TaskRepository tasks, TaskInvitationRepository invitations) {
        this.owned = owned;
        this.tasks = tasks;
        this.invitations = invitations;
    }

    /**
     * @throws NotFound when it is no task of the caller's merchant
     */
    public MerchantId merchantOf(TaskId task) {
        return owned.ownTask(task);
    }

    /** Whose task an invitation is about, whoever calls. */
    public MerchantId merchantOf(TaskInvitation invitation) {
        return tasks.merchantOf(invitation.taskId()).orElseThrow();
    }

    public Task lock(TaskId task) {
        return tasks.lock(task);
    }

    /** The task of an invitation. */
    public Task lockTask(TaskInvitationId id) {
        return tasks.lock(invitations.taskOf(id));
    }

    /** Locks an invitation, after its task, which is the order of all who change either. */
    public TaskInvitation lock(TaskInvitationId id) {
        lockTask(id);
        return invitations.lock(id);
    }

    /**
     * The same for the merchant that invited.
     *
     * @throws NotFound when it is not the caller's
     */
    public TaskInvitation lockOwn(TaskInvitationId id) {
        if (tasks.merchantOf(invitations.taskOf(id)).filter(owned::isOwn).isEmpty()) {
            throw new NotFound("task invitation");
        }
        return lock(id);
    }
}
