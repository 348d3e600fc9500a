package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.campaign.BudgetExceeded;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.campaign.CampaignRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskRepository;

/**
 * What publishing a task costs: what the platform takes on top of a fee, by the merchant's program
 * in force, and what its campaign leaves room for.
 */
@ApplicationScoped
public class PublicationCost {

    private final ProgramRepository programs;
    private final CampaignRepository campaigns;
    private final TaskRepository tasks;

    protected PublicationCost() {
        this(null, null, null);
    }

    @Inject
    public PublicationCost(
            ProgramRepository programs, CampaignRepository campaigns, TaskRepository tasks) {
        this.programs = programs;
        this.campaigns = campaigns;
        this.tasks = tasks;
    }

    /**
     * A campaign's tasks never pay creators more than its budget. The platform's fee comes on top
     * of it.
     *
     * @throws BudgetExceeded when they would, with this task
     */
    public void requireBudget(Task task) {
        Campaign campaign = campaigns.lock(task.campaignId());
        Money fees = task.terms().compensation().fee().times(task.terms().slots());
        Money all = tasks.committed(campaign, task.id()).plus(fees);
        Money budget = campaign.plan().budget();
        if (fees.isPositive() && all.compareTo(budget) > 0) {
            throw new BudgetExceeded(budget, all);
        }
    }

    /**
     * As {@link #requireBudget}, when more is agreed on, or offered, for somebody of a published
     * task.
     *
     * @param more what of the fees comes on top of what counts so far
     * @throws BudgetExceeded when the campaign's tasks would pay creators more than its budget
     */
    public void requireRoom(Task task, Money more) {
        Campaign campaign = campaigns.lock(task.campaignId());
        Money all = tasks.committed(campaign).plus(more);
        Money budget = campaign.plan().budget();
        if (more.isPositive() && all.compareTo(budget) > 0) {
            throw new BudgetExceeded(budget, all);
        }
    }

    /**
     * A campaign's tasks are published once it has begun, and end within it.
     *
     * @throws StateForbids before the campaign's first day
     * @throws ValidationFailed when the task would outlive it
     */
    public void requireDates(Task task, Instant at) {
        Campaign campaign = campaigns.get(task.campaignId());
        campaign.requireBegun(at);
        campaign.requireWithin(task.endsAt());
    }

    /** The platform's rate; the usual one for a merchant that has no program yet. */
    public Rate platformRate(MerchantId merchant, Instant at) {
        return programs.inForce(merchant, at)
                .map(program -> program.terms())
                .orElse(ProgramTerms.DEFAULT)
                .platformFeeRate();
    }
}
