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
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.SlotsTaken;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.service.MerchantTasks;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/** Deciding who does a task. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class ApplicationDecisions {

    private final MerchantTasks owned;
    private final TaskRepository tasks;
    private final ApplicationRepository applications;
    private final ApplicationAcceptance acceptance;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;
    private final AuditTrail audit;

    protected ApplicationDecisions() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ApplicationDecisions(
            MerchantTasks owned,
            TaskRepository tasks,
            ApplicationRepository applications,
            ApplicationAcceptance acceptance,
            DeadlineRepository deadlines,
            InstantSource clock,
            AuditTrail audit) {
        this.owned = owned;
        this.tasks = tasks;
        this.applications = applications;
        this.acceptance = acceptance;
        this.deadlines = deadlines;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Accepts or rejects an application for a task of the caller's merchant.
     *
     * @throws AlreadyDecided when it is no longer open
     * @throws StateForbids when the task takes nobody any more
     * @throws SlotsTaken when no slot is free
     * @throws NotEligible when the affiliate qualified once and no longer does
     */
    public ApplicationOutcome decide(TaskApplicationId id, DecideApplication decision) {
        TaskId taskId = applications.taskOf(id);
        MerchantId merchant =
                tasks.merchantOf(taskId)
                        .filter(owned::isOwn)
                        .orElseThrow(() -> new NotFound("application"));
        Task task = tasks.lock(taskId);
        TaskApplication application = applications.lock(id);
        Instant now = clock.instant();
        application.requireDecidable(now);
        deadlines.clear(TaskDeadline.APPLICATION_DECISION, id.value());
        return switch (decision.choice()) {
            case ACCEPT -> acceptance.accept(task, merchant, application, now);
            case REJECT -> reject(application, decision, now);
        };
    }

    private ApplicationOutcome reject(
            TaskApplication application, DecideApplication decision, Instant now) {
        application.reject(decision.reason(), now);
        audit.record(
                "APPLICATION_REJECTED",
                "application",
                application.id().value(),
                decision.reason().value());
        return ApplicationOutcome.rejected();
    }
}
