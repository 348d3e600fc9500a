package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnd;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.time.DeadlineRepository;

/**
 * The money of an assignment from approval to its end, tranche by tranche. The caller holds the
 * assignment's row lock.
 */
@ApplicationScoped
public class AssignmentSettlement {

    private final AssignmentRepository assignments;
    private final TrancheMoney money;
    private final FeeTurns turns;
    private final TaskCenterPolicy policy;
    private final DeadlineRepository deadlines;
    private final AssignmentTrail trail;

    protected AssignmentSettlement() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AssignmentSettlement(
            AssignmentRepository assignments,
            TrancheMoney money,
            FeeTurns turns,
            TaskCenterPolicy policy,
            DeadlineRepository deadlines,
            AssignmentTrail trail) {
        this.assignments = assignments;
        this.money = money;
        this.turns = turns;
        this.policy = policy;
        this.deadlines = deadlines;
        this.trail = trail;
    }

    /** The content was approved: what is due at once is paid, the rest waits for its time. */
    public void approve(Assignment assignment, Instant at) {
        assignment.approve(at);
        trail.record("ASSIGNMENT_APPROVED", assignment, "");
        List<Tranche> tranches = assignments.tranches(assignment.id());
        tranches.stream()
                .filter(Tranche::isImmediate)
                .forEach(tranche -> money.release(assignment, tranches, tranche, at));
        goOn(assignment, tranches, at);
    }

    /** The content was found live when its next tranche was due, or was restored in time. */
    public void payNext(Assignment assignment, Instant at) {
        List<Tranche> tranches = assignments.tranches(assignment.id());
        money.release(assignment, tranches, next(tranches), at);
        goOn(assignment, tranches, at);
    }

    /** The content is gone: from now on it can be restored for a while. */
    public void warn(Assignment assignment, Instant at) {
        Instant cureBy = policy.cureEnd(at);
        assignment.missContent(cureBy);
        deadlines.set(TaskDeadline.ASSIGNMENT_CURE.of(assignment.id().value(), cureBy));
        trail.record("CONTENT_MISSING", assignment, "until " + cureBy);
    }

    /** The content was not restored: the tranche that was due goes back. */
    public void forfeitNext(Assignment assignment, Instant at) {
        List<Tranche> tranches = assignments.tranches(assignment.id());
        turns.during(assignment, () -> money.giveBack(assignment, next(tranches), at));
        goOn(assignment, tranches, at);
    }

    /** Ends an assignment before approval, unpaid. */
    public void endUnpaid(Assignment assignment, AssignmentEnd reason, Instant at) {
        if (reason == AssignmentEnd.CONTENT_REJECTED) {
            assignment.reject(at);
        } else {
            assignment.expire(reason, at);
        }
        turns.during(
                assignment,
                () -> money.giveBackAll(assignment, assignments.tranches(assignment.id()), at));
        trail.ended(assignment, reason.name());
    }

    /**
     * Calls an assignment off: what was paid stays paid, the rest goes back. Only one of which
     * nothing was paid leaves its slot to somebody else.
     */
    public void cancel(Assignment assignment, AssignmentEnd reason, Instant at) {
        List<Tranche> tranches = assignments.tranches(assignment.id());
        assignment.cancel(reason, at);
        turns.during(assignment, () -> giveBackUnpaid(assignment, tranches, at));
        trail.stop(assignment);
        trail.ended(assignment, reason.name());
    }

    private void giveBackUnpaid(Assignment assignment, List<Tranche> tranches, Instant at) {
        if (isPaid(tranches)) {
            money.giveBackRest(assignment, tranches, at);
        } else {
            money.giveBackAll(assignment, tranches, at);
        }
    }

    private void goOn(Assignment assignment, List<Tranche> tranches, Instant at) {
        assignment.endCure();
        Instant approvedAt = assignment.approvedAt().orElseThrow();
        tranches.stream()
                .filter(Tranche::isHeld)
                .findFirst()
                .ifPresentOrElse(
                        held ->
                                deadlines.set(
                                        TaskDeadline.ASSIGNMENT_STAY_LIVE.of(
                                                assignment.id().value(), held.dueAt(approvedAt))),
                        () -> finish(assignment, tranches, at));
    }

    private void finish(Assignment assignment, List<Tranche> tranches, Instant at) {
        if (isPaid(tranches)) {
            assignment.complete(at);
        } else {
            assignment.expire(AssignmentEnd.CONTENT_REMOVED, at);
            money.freeSlot(assignment);
        }
        trail.ended(assignment, "");
    }

    private static boolean isPaid(List<Tranche> tranches) {
        return tranches.stream().anyMatch(tranche -> tranche.status() == TrancheStatus.RELEASED);
    }

    private static Tranche next(List<Tranche> tranches) {
        return tranches.stream().filter(Tranche::isHeld).findFirst().orElseThrow();
    }
}
