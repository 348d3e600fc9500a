package org.creatorconnect.application.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.service.Eligibility;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/** Applying for tasks. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class TaskApplications {

    private final TaskRepository tasks;
    private final ApplicationRepository applications;
    private final Eligibility eligibility;
    private final NewApplications additions;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected TaskApplications() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TaskApplications(
            TaskRepository tasks,
            ApplicationRepository applications,
            Eligibility eligibility,
            NewApplications additions,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.tasks = tasks;
        this.applications = applications;
        this.eligibility = eligibility;
        this.additions = additions;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The caller applies for a task.
     *
     * @throws NotFound when there is no such task, or it was never published
     * @throws StateForbids when it takes no applications any more
     * @throws NotEligible when the caller lacks what the task asks for
     * @throws org.creatorconnect.refusal.ValidationFailed when the task is for communities and it
     *     is not clear in which of the caller's it is done
     * @throws org.creatorconnect.taskinvitation.InvitationOpen when the caller is invited to it
     * @throws AlreadyApplied when the caller has an open application, or was accepted
     */
    public TaskApplicationId apply(TaskId id, ApplyForTask wish) {
        Task task = tasks.lock(id);
        requirePublic(task);
        eligibility.requireFound(task);
        Instant now = clock.instant();
        task.requireOpen(now, "applied for");
        AffiliateId affiliate = eligibility.caller();
        eligibility.requireApplicable(affiliate, task);
        Optional<ChannelId> community =
                eligibility.community(affiliate, task, ApplyForTask.community(wish));
        if (applications.hasLive(id, affiliate)) {
            throw new AlreadyApplied();
        }
        return additions.add(task, affiliate, community, wish, now);
    }

    /**
     * The caller takes an application back.
     *
     * @throws StateForbids when it is no longer open
     */
    public ApplicationStatus withdraw(TaskApplicationId id) {
        tasks.lock(applications.taskOf(id));
        TaskApplication application = applications.lock(id);
        if (!isOfCaller(application)) {
            throw new NotFound("application");
        }
        boolean confirmed = application.status() != ApplicationStatus.AWAITING_CREATOR;
        application.withdraw(clock.instant());
        deadlines.clear(TaskDeadline.APPLICATION_DECISION, id.value());
        deadlines.clear(TaskDeadline.APPLICATION_CONFIRMATION, id.value());
        // Before it was confirmed it was no matter of the merchant's.
        String act = confirmed ? "APPLICATION_WITHDRAWN" : "APPLICATION_TAKEN_BACK";
        audit.record(act, "application", id.value(), "");
        return application.status();
    }

    /** Whether the caller is this affiliate. */
    public boolean isCaller(AffiliateId affiliate) {
        return eligibility.isCaller(affiliate);
    }

    /** The creator's, or that of the agency which made it for them. */
    private boolean isOfCaller(TaskApplication application) {
        return eligibility.isCaller(application.affiliateId())
                || application.mcnId().filter(eligibility::isCaller).isPresent();
    }

    static void requirePublic(Task task) {
        switch (task.status()) {
            case DRAFT, DISCARDED -> throw new NotFound("task");
            case PUBLISHED, CLOSED -> {
                // Everybody may know of it.
            }
        }
    }
}
