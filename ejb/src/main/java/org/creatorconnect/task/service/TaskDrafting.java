package org.creatorconnect.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignId;
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
    private final NewTasks additions;
    private final AuditTrail audit;

    protected TaskDrafting() {
        this(null, null, null, null, null);
    }

    @Inject
    public TaskDrafting(
            MerchantTasks owned,
            TaskRepository tasks,
            TermsDraft terms,
            NewTasks additions,
            AuditTrail audit) {
        this.owned = owned;
        this.tasks = tasks;
        this.terms = terms;
        this.additions = additions;
        this.audit = audit;
    }

    /**
     * Adds a draft to a campaign of the caller's merchant.
     *
     * @param request read once the campaign is known to be the caller's
     */
    public TaskId draft(CampaignId campaign, Supplier<DraftTask> request) {
        Campaign own = owned.ownCampaign(campaign);
        return additions.add(campaign, terms.terms(request, own));
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
