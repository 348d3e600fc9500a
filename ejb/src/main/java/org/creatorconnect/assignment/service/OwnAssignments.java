package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.roster.RosterRepository;

/**
 * The assignments of the calling affiliate, and those that were taken on under a contract with the
 * calling agency; what is somebody else's is not found.
 */
@ApplicationScoped
public class OwnAssignments {

    private final Callers callers;
    private final AssignmentRepository assignments;
    private final RosterRepository rosters;

    protected OwnAssignments() {
        this(null, null, null);
    }

    @Inject
    public OwnAssignments(
            Callers callers, AssignmentRepository assignments, RosterRepository rosters) {
        this.callers = callers;
        this.assignments = assignments;
        this.rosters = rosters;
    }

    /**
     * Locks the assignment, under which acts and deadlines have one order.
     *
     * @throws NotFound when there is none, or it is not the caller's
     */
    public Assignment lock(AssignmentId id) {
        Assignment assignment = assignments.lock(id);
        if (!isOfCaller(assignment)) {
            throw new NotFound("assignment");
        }
        return assignment;
    }

    private boolean isOfCaller(Assignment assignment) {
        Caller caller = callers.current();
        return caller.isAffiliate(assignment.affiliateId().value())
                || rosters.agencyOf(assignment.id().value())
                        .filter(mcn -> caller.isAffiliate(mcn.value()))
                        .isPresent();
    }
}
