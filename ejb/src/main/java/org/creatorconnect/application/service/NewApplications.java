package org.creatorconnect.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.application.ApplicationPeriod;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.application.OnBehalf;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/** Adds an application, with the time the merchant has to decide about it. */
@ApplicationScoped
public class NewApplications {

    private final ApplicationRepository applications;
    private final TaskCenterPolicy policy;
    private final DeadlineRepository deadlines;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;

    protected NewApplications() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NewApplications(
            ApplicationRepository applications,
            TaskCenterPolicy policy,
            DeadlineRepository deadlines,
            Content content,
            AuditTrail audit,
            IdSource ids) {
        this.applications = applications;
        this.policy = policy;
        this.deadlines = deadlines;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Adds what an affiliate wrote who may apply; the caller holds the task's lock.
     *
     * @param community in which they do it, when the task is for communities
     * @throws ValidationFailed when the pitch is missing or too long
     */
    public TaskApplicationId add(
            Task task,
            AffiliateId affiliate,
            Optional<ChannelId> community,
            ApplyForTask wish,
            Instant now) {
        content.require(wish);
        TaskApplicationId id = new TaskApplicationId(ids.next());
        ApplicationPeriod period = period(task, now);
        TaskApplication made =
                new TaskApplication(id, task.id(), affiliate, wish.pitch().strip(), period);
        community.ifPresent(made::doIn);
        applications.add(made);
        deadlines.set(TaskDeadline.APPLICATION_DECISION.of(id.value(), period.decideBy()));
        audit.record("APPLICATION_MADE", "application", id.value(), "task " + task.id().text());
        return id;
    }

    /**
     * Adds what an agency wrote for a creator who may apply and is to confirm it; the caller holds
     * the task's lock.
     *
     * @throws ValidationFailed when the pitch is missing or too long
     */
    public TaskApplicationId add(Task task, OnBehalf parties, ApplyForTask wish, Instant now) {
        content.require(wish);
        TaskApplicationId id = new TaskApplicationId(ids.next());
        ApplicationPeriod period = period(task, now);
        applications.add(
                TaskApplication.onBehalf(id, task.id(), parties, wish.pitch().strip(), period));
        deadlines.set(TaskDeadline.APPLICATION_CONFIRMATION.of(id.value(), period.decideBy()));
        audit.record(
                "APPLICATION_MADE_ON_BEHALF",
                "application",
                id.value(),
                "task " + task.id().text() + " for " + parties.creator().text());
        return id;
    }

    /** The creator does not confirm it. */
    void decline(TaskApplication application, Instant now) {
        application.withdraw(now);
        deadlines.clear(TaskDeadline.APPLICATION_CONFIRMATION, application.id().value());
        audit.record("APPLICATION_NOT_CONFIRMED", "application", application.id().value(), "");
    }

    /** The creator confirmed it: the merchant's time begins. */
    void awaitDecision(Task task, TaskApplication application, Instant now) {
        ApplicationPeriod period = period(task, now);
        application.confirm(period);
        deadlines.clear(TaskDeadline.APPLICATION_CONFIRMATION, application.id().value());
        deadlines.set(
                TaskDeadline.APPLICATION_DECISION.of(application.id().value(), period.decideBy()));
        audit.record("APPLICATION_CONFIRMED", "application", application.id().value(), "");
    }

    private ApplicationPeriod period(Task task, Instant now) {
        return ApplicationPeriod.of(now, policy.applicationTime(), task.endsAt());
    }
}
