package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.assignment.AgencyPart;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.EscrowEntries;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskRepository;
import org.creatorconnect.task.TaskStatus;

/** Paying tranches and giving them back, with the books, the task's slots and the trail in step. */
@ApplicationScoped
public class TrancheMoney {

    private final TaskRepository tasks;
    private final RosterRepository rosters;
    private final EscrowEntries escrow;
    private final AuditTrail audit;

    protected TrancheMoney() {
        this(null, null, null, null);
    }

    @Inject
    public TrancheMoney(
            TaskRepository tasks,
            RosterRepository rosters,
            EscrowEntries escrow,
            AuditTrail audit) {
        this.tasks = tasks;
        this.rosters = rosters;
        this.escrow = escrow;
        this.audit = audit;
    }

    /**
     * Pays a tranche to the affiliate, and to their agency what was agreed, while that holds.
     *
     * @param all tranches of the assignment, of which it is one
     */
    public void release(Assignment assignment, List<Tranche> all, Tranche tranche, Instant at) {
        tranche.release(at);
        Optional<AgencyPart> agency =
                rosters.ofTask(assignment.taskId().value(), assignment.affiliateId(), at)
                        .map(sharing -> AgencyPart.of(assignment, sharing, all, tranche));
        escrow.release(assignment, tranche, agency, at);
        record("TRANCHE_RELEASED", assignment, tranche);
    }

    /** Gives a tranche back to the task, or to the merchant when the task is over. */
    public void giveBack(Assignment assignment, Tranche tranche, Instant at) {
        Task task = tasks.lock(assignment.taskId());
        tranche.giveBack(at);
        escrow.giveBack(assignment, tranche, receiver(task), at);
        record("TRANCHE_RETURNED", assignment, tranche);
    }

    /** Gives all back that is still held, and frees the slot. */
    public void giveBackAll(Assignment assignment, List<Tranche> tranches, Instant at) {
        giveBackRest(assignment, tranches, at);
        freeSlot(assignment);
    }

    /** Gives back what is still held; what was paid keeps the slot. */
    public void giveBackRest(Assignment assignment, List<Tranche> tranches, Instant at) {
        Task task = tasks.lock(assignment.taskId());
        List<Tranche> held = tranches.stream().filter(Tranche::isHeld).toList();
        held.forEach(tranche -> tranche.giveBack(at));
        escrow.giveBack(assignment, held, receiver(task), at);
    }

    /** Somebody else can have the slot, as long as the task takes anybody. */
    public void freeSlot(Assignment assignment) {
        Task task = tasks.lock(assignment.taskId());
        if (task.status() == TaskStatus.PUBLISHED) {
            task.freeSlot();
        }
    }

    private AccountKey receiver(Task task) {
        MerchantId merchant = tasks.merchantOf(task.id()).orElseThrow();
        return escrow.receiver(task, merchant);
    }

    private void record(String action, Assignment assignment, Tranche tranche) {
        audit.record(
                action,
                "assignment",
                assignment.id().value(),
                "tranche "
                        + tranche.position()
                        + " of "
                        + tranche.parts(assignment.fee().currency()).fee());
    }
}
