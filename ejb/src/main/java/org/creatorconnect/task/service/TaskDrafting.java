package org.creatorconnect.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskStatus;

/** Writing tasks before they are published. A draft holds no money. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class TaskDrafting {

    private final MerchantTasks owned;
    private final TaskRepository tasks;
    private final TermsDraft terms;
    private final TaskTimes times;
    private final AuditTrail audit;
    private final IdSource ids;

    protected TaskDrafting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskDrafting(
            MerchantTasks owned,
            TaskRepository tasks,
            TermsDraft terms,
            TaskTimes times,
            AuditTrail audit,
            IdSource ids) {
        this.owned = owned;
        this.tasks = tasks;
        this.terms = terms;
        this.times = times;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Adds a draft to a campaign of the caller's merchant.
     *
     * @param request read once the campaign is known to be the caller's
     */
    public TaskId draft(CampaignId campaign, Supplier<DraftTask> request) {
        Campaign own = owned.ownCampaign(campaign);
        Instant now = times.now();
        TaskId id = new TaskId(ids.next());
        tasks.add(new Task(id, campaign, terms.terms(request, own), now));
        times.set(TaskDeadline.TASK_DRAFT, id, times.policy().draftEnd(now));
        audit.record("TASK_DRAFTED", "task", id.value(), "campaign " + campaign.text());
        return id;
    }

    /**
     * Rewrites a draft.
     *
     * @throws StateForbids once it is published: its terms are frozen
     */
    public void revise(TaskId id, Supplier<DraftTask> request) {
        owned.ownTask(id);
        Task task = tasks.lock(id);
        if (task.status() != TaskStatus.DRAFT) {
            throw new StateForbids("The task is " + task.status(), "revised");
        }
        Campaign campaign = owned.ownCampaign(task.campaignId());
        task.revise(terms.terms(request, campaign));
        audit.record("TASK_REVISED", "task", id.value(), "");
    }
}
