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
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.assignment.Tranche;
import org.creatorconnect.assignment.TrancheId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.money.Money;
import org.creatorconnect.roster.RosterContent;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Sharing;
import org.creatorconnect.task.TranchePlan;
import org.creatorconnect.task.service.TaskDeadline;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.time.DeadlineRepository;

/**
 * What accepting somebody sets up: the contract, its tranches, their money and the first deadline.
 */
@ApplicationScoped
public class AssignmentOpening {

    private final AssignmentRepository assignments;
    private final RosterRepository rosters;
    private final EscrowEntries escrow;
    private final DeadlineRepository deadlines;
    private final IdSource ids;

    protected AssignmentOpening() {
        this(null, null, null, null, null);
    }

    @Inject
    public AssignmentOpening(
            AssignmentRepository assignments,
            RosterRepository rosters,
            EscrowEntries escrow,
            DeadlineRepository deadlines,
            IdSource ids) {
        this.assignments = assignments;
        this.rosters = rosters;
        this.escrow = escrow;
        this.deadlines = deadlines;
        this.ids = ids;
    }

    /**
     * Opens the assignment under the terms agreed on; the caller has taken a slot of the task. What
     * it pays is shared by the roster contract in force now, if there is one.
     */
    public Assignment open(TaskApplicationId application, AgreedTerms terms, Instant now) {
        AssignmentId id = new AssignmentId(ids.next());
        return opened(new Assignment(id, application, terms, now), terms, now);
    }

    /** As with an application, for somebody who was invited. */
    public Assignment open(TaskInvitationId invitation, AgreedTerms terms, Instant now) {
        AssignmentId id = new AssignmentId(ids.next());
        return opened(new Assignment(id, invitation, terms, now), terms, now);
    }

    private Assignment opened(Assignment assignment, AgreedTerms terms, Instant now) {
        AssignmentId id = assignment.id();
        assignments.add(assignment, tranches(id, terms));
        if (terms.terms().compensation().isGuarantee()) {
            assignments.add(new Guarantee(id, assignment.fee()));
        }
        rosters.inForce(terms.affiliate(), now)
                .map(sharing -> content(id, terms, sharing, now))
                .ifPresent(rosters::add);
        escrow.reserve(assignment, now);
        deadlines.set(TaskDeadline.ASSIGNMENT_SUBMISSION.of(id.value(), assignment.submitBy()));
        return assignment;
    }

    private static RosterContent content(
            AssignmentId id, AgreedTerms terms, Sharing sharing, Instant now) {
        return new RosterContent(
                id.value(), terms.task().value(), terms.affiliate().value(), sharing, now);
    }

    private List<Tranche> tranches(AssignmentId id, AgreedTerms terms) {
        TranchePlan plan = terms.terms().payments();
        List<Money> fees = plan.split(terms.terms().compensation().fee());
        List<Money> platformFees = plan.split(terms.platformFee());
        List<Tranche> tranches = new ArrayList<>();
        for (int i = 0; i < plan.shares().size(); i++) {
            Tranche.Parts parts = new Tranche.Parts(fees.get(i), platformFees.get(i));
            TrancheId trancheId = new TrancheId(ids.next());
            tranches.add(new Tranche(trancheId, id, i + 1, plan.shares().get(i), parts));
        }
        return tranches;
    }
}
