package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.EscrowEntries;
import org.creatorconnect.assignment.ProposalEntries;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.service.PublicationCost;

/**
 * The money of proposals. What a higher fee costs more is set aside when the merchant says yes to
 * it: with the proposal when the merchant makes it, with the answer when the creator does. Locks
 * the task, then its campaign, then the accounts.
 */
@ApplicationScoped
public class ProposalMoney {

    private final TaskRepository tasks;
    private final PublicationCost cost;
    private final ProposalEntries entries;
    private final EscrowEntries escrow;

    protected ProposalMoney() {
        this(null, null, null, null);
    }

    @Inject
    public ProposalMoney(
            TaskRepository tasks,
            PublicationCost cost,
            ProposalEntries entries,
            EscrowEntries escrow) {
        this.tasks = tasks;
        this.cost = cost;
        this.entries = entries;
        this.escrow = escrow;
    }

    /**
     * Sets aside what a higher fee costs more.
     *
     * @param fees what of it is the fee, which the campaign's budget has to hold
     * @param whole the same with the platform's fee
     * @throws org.creatorconnect.campaign.BudgetExceeded when the budget does not hold it
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant has less
     */
    void setAside(Assignment assignment, ProposalId proposal, Money fees, Money whole, Instant at) {
        Task task = tasks.lock(assignment.taskId());
        cost.requireRoom(task, fees);
        entries.setAside(assignment, proposal.value(), whole, merchant(assignment), at);
    }

    /** Gives back what was set aside for a proposal that came to nothing. */
    void giveBack(Assignment assignment, Proposal proposal, Instant at) {
        if (proposal.reserved().isPositive()) {
            tasks.lock(assignment.taskId());
            entries.giveBack(
                    assignment,
                    proposal.id().value(),
                    proposal.reserved(),
                    merchant(assignment),
                    at);
        }
    }

    /** Gives back what a lower fee does not need: to the task while it is open, else to funds. */
    void lower(Assignment assignment, ProposalId proposal, Money less, Instant at) {
        Task task = tasks.lock(assignment.taskId());
        entries.lower(
                assignment,
                proposal.value(),
                less,
                escrow.receiver(task, merchant(assignment)),
                at);
    }

    private MerchantId merchant(Assignment assignment) {
        return tasks.merchantOf(assignment.taskId()).orElseThrow();
    }
}
