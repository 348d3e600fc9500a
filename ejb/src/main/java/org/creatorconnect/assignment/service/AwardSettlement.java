package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AgencyPart;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnd;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.AwardEntries;
import org.creatorconnect.assignment.FeeSplit;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.assignment.TrancheId;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskRepository;

/**
 * Pays something of a fee beside its plan: what a dispute awards by a split, after an appeal what a
 * decision had taken away, and what both sides agree on when they end an assignment. The caller
 * holds the assignment's row lock.
 */
@ApplicationScoped
public class AwardSettlement {

    private final AssignmentRepository assignments;
    private final TaskRepository tasks;
    private final RosterRepository rosters;
    private final AwardEntries entries;
    private final FeeTurns turns;
    private final AssignmentTrail trail;
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
            AssignmentTrail trail,
            IdSource ids) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.rosters = rosters;
        this.entries = entries;
        this.turns = turns;
        this.trail = trail;
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
        List<Tranche> planned = assignments.tranches(assignment.id());
        TrancheId id = new TrancheId(ids.next());
        Tranche award = Tranche.award(id, assignment.id(), dispute, planned, split.paid());
        turns.during(assignment, () -> pay(assignment, planned, award, split, at));
        assignment.settle(at);
        trail.ended(assignment, "split");
    }

    /**
     * Ends an assignment as both sides agreed: of what is held a part is paid, with its part of the
     * platform's fee, and the rest goes back. What was paid before stays paid, and keeps the slot.
     *
     * @param amount more than nothing, before the agency's share
     * @throws org.creatorconnect.refusal.ValidationFailed naming {@code creatorAmount} when it is
     *     more than what is held
     */
    public void payAndCancel(Assignment assignment, UUID proposal, Money amount, Instant at) {
        List<Tranche> planned = assignments.tranches(assignment.id());
        FeeSplit split = FeeSplit.agreed(open(assignment, planned), amount, "creatorAmount");
        TrancheId id = new TrancheId(ids.next());
        Tranche agreed = Tranche.agreed(id, assignment.id(), proposal, planned, split.paid());
        turns.during(assignment, () -> pay(assignment, planned, agreed, split, at));
        assignment.cancel(AssignmentEnd.AGREED, at);
        trail.stop(assignment);
        trail.ended(assignment, AssignmentEnd.AGREED.name());
    }

    private void pay(
            Assignment assignment,
            List<Tranche> planned,
            Tranche paid,
            FeeSplit split,
            Instant at) {
        Task task = tasks.lock(assignment.taskId());
        planned.stream().filter(Tranche::isHeld).forEach(tranche -> tranche.giveBack(at));
        paid.release(at);
        assignments.add(paid);
        entries.release(assignment, paid, agency(assignment, planned, paid, at), at);
        entries.giveBackRest(
                assignment,
                paid,
                split.returned().sum(),
                entries.receiver(task, merchant(assignment)),
                at);
        record("TRANCHE_RELEASED", assignment, paid);
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
        TrancheId id = new TrancheId(ids.next());
        Tranche award =
                Tranche.award(id, assignment.id(), dispute, before, unpaid(assignment, before));
        award.release(at);
        assignments.add(award);
        entries.payLate(
                assignment, award, agency(assignment, before, award, at), merchant(assignment), at);
        record("TRANCHE_RELEASED", assignment, award);
    }

    /** The whole fee, of which nothing was paid. */
    private static Tranche.Parts held(Assignment assignment) {
        return new Tranche.Parts(assignment.fee(), assignment.platformFee());
    }

    /** What is neither paid nor given back. */
    private static Tranche.Parts open(Assignment assignment, List<Tranche> tranches) {
        Currency currency = assignment.fee().currency();
        return tranches.stream()
                .filter(Tranche::isHeld)
                .map(tranche -> tranche.parts(currency))
                .reduce(Tranche.Parts.none(currency), Tranche.Parts::plus);
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

    private Optional<AgencyPart> agency(
            Assignment assignment, List<Tranche> before, Tranche award, Instant at) {
        return rosters.ofTask(assignment.taskId().value(), assignment.affiliateId(), at)
                .map(sharing -> AgencyPart.of(assignment, sharing, before, award));
    }

    private MerchantId merchant(Assignment assignment) {
        return tasks.merchantOf(assignment.taskId()).orElseThrow();
    }

    private void record(String action, Assignment assignment, Tranche award) {
        trail.record(action, assignment, "tranche " + award.position());
    }
}
