package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AgencyPart;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.AwardEntries;
import org.creatorconnect.assignment.FeeSplit;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.assignment.TrancheId;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskRepository;

/**
 * Pays what a dispute awards of a fee beside its plan: a part of it by a split, or after an appeal
 * what a decision had taken away. The caller holds the assignment's row lock.
 */
@ApplicationScoped
public class AwardSettlement {

    private final AssignmentRepository assignments;
    private final TaskRepository tasks;
    private final RosterRepository rosters;
    private final AwardEntries entries;
    private final FeeTurns turns;
    private final AuditTrail audit;
    private final IdSource ids;

    protected AwardSettlement() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public AwardSettlement(
            AssignmentRepository assignments,
            TaskRepository tasks,
            RosterRepository rosters,
            AwardEntries entries,
            FeeTurns turns,
            AuditTrail audit,
            IdSource ids) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.rosters = rosters;
        this.entries = entries;
        this.turns = turns;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Ends an assignment of which nothing was paid by a part of its fee: the part is paid with its
     * part of the platform's fee, and the rest goes back. What was paid keeps the slot.
     *
     * @param amount of the fee, before the agency's share
     * @throws org.creatorconnect.refusal.ValidationFailed naming {@code creatorAmount} unless the
     *     amount lies between nothing and the fee
     */
    public void split(Assignment assignment, UUID dispute, Money amount, Instant at) {
        FeeSplit split = FeeSplit.of(held(assignment), amount, "creatorAmount");
        turns.during(assignment, () -> pay(assignment, dispute, split, at));
        assignment.settle(at);
        audit.record(
                "ASSIGNMENT_" + assignment.status(),
                "assignment",
                assignment.id().value(),
                "split");
    }

    private void pay(Assignment assignment, UUID dispute, FeeSplit split, Instant at) {
        Task task = tasks.lock(assignment.taskId());
        List<Tranche> planned = assignments.tranches(assignment.id());
        planned.stream().filter(Tranche::isHeld).forEach(tranche -> tranche.giveBack(at));
        Tranche award = award(assignment, dispute, planned, split.paid(), at);
        entries.release(assignment, award, agency(assignment, planned, award, at), at);
        entries.giveBackRest(
                assignment,
                award,
                split.returned().sum(),
                entries.receiver(task, merchant(assignment)),
                at);
        record("TRANCHE_RELEASED", assignment, award);
    }

    /**
     * Pays everything of the fee that was not paid, after the assignment ended; the merchant's
     * funds pay it. Creator and agency have then what they would have had of the whole fee.
     */
    public void payTheRest(Assignment assignment, UUID dispute, Instant at) {
        turns.during(assignment, () -> payLate(assignment, dispute, at));
    }

    private void payLate(Assignment assignment, UUID dispute, Instant at) {
        List<Tranche> before = assignments.tranches(assignment.id());
        Tranche award = award(assignment, dispute, before, unpaid(assignment, before), at);
        entries.payLate(
                assignment, award, agency(assignment, before, award, at), merchant(assignment), at);
        record("TRANCHE_RELEASED", assignment, award);
    }

    /** The whole fee, of which nothing was paid. */
    private static Tranche.Parts held(Assignment assignment) {
        return new Tranche.Parts(assignment.fee(), assignment.platformFee());
    }

    private static Tranche.Parts unpaid(Assignment assignment, List<Tranche> tranches) {
        Money fee = assignment.fee();
        Money platformFee = assignment.platformFee();
        for (Tranche paid : tranches) {
            if (paid.status() == TrancheStatus.RELEASED) {
                Tranche.Parts parts = paid.parts(fee.currency());
                fee = fee.minus(parts.fee());
                platformFee = platformFee.minus(parts.platformFee());
            }
        }
        return new Tranche.Parts(fee, platformFee);
    }

    private Tranche award(
            Assignment assignment,
            UUID dispute,
            List<Tranche> before,
            Tranche.Parts parts,
            Instant at) {
        TrancheId id = new TrancheId(ids.next());
        Tranche award = Tranche.award(id, assignment.id(), dispute, before, parts);
        award.release(at);
        assignments.add(award);
        return award;
    }

    private Optional<AgencyPart> agency(
            Assignment assignment, List<Tranche> before, Tranche award, Instant at) {
        return rosters.ofTask(assignment.taskId().value(), assignment.affiliateId(), at)
                .map(sharing -> AgencyPart.of(assignment, sharing, before, award));
    }

    private MerchantId merchant(Assignment assignment) {
        return tasks.merchantOf(assignment.taskId()).orElseThrow();
    }

    private void record(String action, Assignment assignment, Tranche award) {
        audit.record(action, "assignment", assignment.id().value(), "tranche " + award.position());
    }
}
