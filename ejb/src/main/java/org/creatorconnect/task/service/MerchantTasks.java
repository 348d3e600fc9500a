package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.AssignmentRepository.Parties;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.campaign.CampaignRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;

/** Tells whose campaign, task or assignment it is; what is somebody else's is not found. */
@ApplicationScoped
public class MerchantTasks {

    private final Callers callers;
    private final CampaignRepository campaigns;
    private final TaskRepository tasks;
    private final AssignmentRepository assignments;

    protected MerchantTasks() {
        this(null, null, null, null);
    }

    @Inject
    public MerchantTasks(
            Callers callers,
            CampaignRepository campaigns,
            TaskRepository tasks,
            AssignmentRepository assignments) {
        this.callers = callers;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.assignments = assignments;
    }

    /** The campaign, when it is the caller's merchant's. */
    public Campaign ownCampaign(CampaignId id) {
        Campaign campaign = campaigns.get(id);
        requireOwn(campaign.merchantId().value(), "campaign");
        return campaign;
    }

    /** The merchant of the task, when the caller acts for it. */
    public MerchantId ownTask(TaskId id) {
        MerchantId merchant = tasks.merchantOf(id).orElseThrow(() -> new NotFound("task"));
        requireOwn(merchant.value(), "task");
        return merchant;
    }

    /** Both sides of the assignment, when the caller acts for its merchant. */
    public Parties ownAssignment(AssignmentId id, String what) {
        Parties parties = assignments.parties(id).orElseThrow(() -> new NotFound(what));
        requireOwn(parties.merchant(), what);
        return parties;
    }

    /** Whether the caller acts for this merchant. */
    public boolean isOwn(MerchantId merchant) {
        return callers.current().isMerchant(merchant.value());
    }

    private void requireOwn(UUID merchant, String what) {
        if (!callers.current().isMerchant(merchant)) {
            throw new NotFound(what);
        }
    }
}
