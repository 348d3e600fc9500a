package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.assignment.AgreedTerms;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.EscrowEntries;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.assignment.TrancheId;
import org.creatorconnect.money.Money;
import org.creatorconnect.task.TranchePlan;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.task.service.TaskTimes;

/**
 * What accepting somebody sets up: the contract, its tranches, their money and the first deadline.
 */
@ApplicationScoped
public class AssignmentOpening {

    private final AssignmentRepository assignments;
    private final EscrowEntries escrow;
    private final TaskTimes times;

    protected AssignmentOpening() {
        this(null, null, null);
    }

    @Inject
    public AssignmentOpening(
            AssignmentRepository assignments, EscrowEntries escrow, TaskTimes times) {
        this.assignments = assignments;
        this.escrow = escrow;
        this.times = times;
    }

    /** Opens the assignment under the terms agreed on; the caller has taken a slot of the task. */
    public Assignment open(TaskApplicationId application, AgreedTerms terms, Instant now) {
        AssignmentId id = new AssignmentId(times.newId());
        Assignment assignment = new Assignment(id, application, terms, now);
        assignments.add(assignment, tranches(id, terms));
        escrow.reserve(assignment, now);
        times.set(TaskDeadline.ASSIGNMENT_SUBMISSION, id, assignment.submitBy());
        return assignment;
    }

    private List<Tranche> tranches(AssignmentId id, AgreedTerms terms) {
        TranchePlan plan = terms.terms().payments();
        List<Money> fees = plan.split(terms.terms().compensation().fee());
        List<Money> platformFees = plan.split(terms.platformFee());
        List<Tranche> tranches = new ArrayList<>();
        for (int i = 0; i < plan.shares().size(); i++) {
            Tranche.Parts parts = new Tranche.Parts(fees.get(i), platformFees.get(i));
            TrancheId trancheId = new TrancheId(times.newId());
            tranches.add(new Tranche(trancheId, id, i + 1, plan.shares().get(i), parts));
        }
        return tranches;
    }
}
