package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.time.DeadlineRepository;

/** Adds a draft to a campaign, with the time after which it is discarded unless published. */
@ApplicationScoped
public class NewTasks {

    private final TaskRepository tasks;
    private final TaskCenterPolicy policy;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected NewTasks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NewTasks(
            TaskRepository tasks,
            TaskCenterPolicy policy,
            DeadlineRepository deadlines,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.tasks = tasks;
        this.policy = policy;
        this.deadlines = deadlines;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the draft; whose campaign it is was looked at before. */
    public TaskId add(CampaignId campaign, TaskTerms terms) {
        Instant now = clock.instant();
        TaskId id = new TaskId(ids.next());
        tasks.add(new Task(id, campaign, terms, now));
        deadlines.set(TaskDeadline.TASK_DRAFT.of(id.value(), policy.draftEnd(now)));
        audit.record("TASK_DRAFTED", "task", id.value(), "campaign " + campaign.text());
        return id;
    }
}
