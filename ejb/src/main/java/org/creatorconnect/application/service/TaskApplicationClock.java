package org.creatorconnect.application.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.task.TaskRepository;

/** What the clock does with applications when nobody acts. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TaskApplicationClock {

    private final TaskRepository tasks;
    private final ApplicationRepository applications;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected TaskApplicationClock() {
        this(null, null, null, null);
    }

    @Inject
    public TaskApplicationClock(
            TaskRepository tasks,
            ApplicationRepository applications,
            AuditTrail audit,
            InstantSource clock) {
        this.tasks = tasks;
        this.applications = applications;
        this.audit = audit;
        this.clock = clock;
    }

    /** Locks an application, after its task, which is the order of all who change either. */
    public TaskApplication lock(TaskApplicationId id) {
        tasks.lock(applications.taskOf(id));
        return applications.lock(id);
    }

    /** An application was not decided in time. */
    public void lapse(TaskApplicationId id) {
        TaskApplication application = lock(id);
        Instant now = clock.instant();
        if (application.isOpen() && now.isAfter(application.decideBy())) {
            application.lapse(now);
            audit.record("APPLICATION_LAPSED", "application", id.value(), "not decided in time");
        }
    }
}
