package org.creatorconnect.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.assignment.EscrowEntries;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.campaign.BudgetExceeded;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.InsufficientFunds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.time.DeadlineRepository;

/** Publishing a task, with the money for all its slots. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class TaskPublication {

    private final MerchantTasks owned;
    private final TaskRepository tasks;
    private final PublicationCost cost;
    private final EscrowEntries escrow;
    private final DeadlineRepository deadlines;
    private final InstantSource clock;
    private final AuditTrail audit;

    protected TaskPublication() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public TaskPublication(
            MerchantTasks owned,
            TaskRepository tasks,
            PublicationCost cost,
            EscrowEntries escrow,
            DeadlineRepository deadlines,
            InstantSource clock,
            AuditTrail audit) {
        this.owned = owned;
        this.tasks = tasks;
        this.cost = cost;
        this.escrow = escrow;
        this.deadlines = deadlines;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Opens a draft for applications and sets the money for all its slots aside, with the
     * platform's fee at the rate in force now.
     *
     * @throws StateForbids when it is no draft, or its campaign has not begun
     * @throws ValidationFailed when it would outlive its campaign
     * @throws BudgetExceeded when the fees of the campaign's tasks come to more than its budget
     * @throws InsufficientFunds when the merchant has less than that
     */
    public TaskStatus publish(TaskId id) {
        MerchantId merchant = owned.ownTask(id);
        Task task = tasks.lock(id);
        Instant now = clock.instant();
        task.publish(cost.platformRate(merchant, now), now);
        cost.requireDates(task, now);
        cost.requireBudget(task);
        escrow.hold(task, merchant, now);
        deadlines.clear(TaskDeadline.TASK_DRAFT, id.value());
        deadlines.set(TaskDeadline.TASK_END.of(id.value(), task.endsAt()));
        audit.record("TASK_PUBLISHED", "task", id.value(), "per slot " + task.costPerSlot());
        return task.status();
    }
}
