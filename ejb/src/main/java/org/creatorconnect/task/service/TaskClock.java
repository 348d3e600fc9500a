package org.creatorconnect.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskStatus;

/** What the clock does with tasks and applications when nobody acts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TaskClock {

    private final TaskRepository tasks;
    private final ApplicationRepository applications;
    private final TaskEnding ending;
    private final AuditTrail audit;

    protected TaskClock() {
        this(null, null, null, null);
    }

    @Inject
    public TaskClock(
            TaskRepository tasks,
            ApplicationRepository applications,
            TaskEnding ending,
            AuditTrail audit) {
        this.tasks = tasks;
        this.applications = applications;
        this.ending = ending;
        this.audit = audit;
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
        if (task.status() == TaskStatus.PUBLISHED && ending.now().isAfter(task.endsAt())) {
            MerchantId merchant = tasks.merchantOf(id).orElseThrow();
            ending.close(task, merchant, "TASK_ENDED");
        }
    }

    /** An application was not decided in time. */
    public void lapseApplication(TaskApplicationId id) {
        tasks.lock(applications.taskOf(id));
        TaskApplication application = applications.lock(id);
        if (application.isOpen() && ending.now().isAfter(application.decideBy())) {
            application.lapse(ending.now());
            audit.record("APPLICATION_LAPSED", "application", id.value(), "not decided in time");
        }
    }
}
