package org.creatorconnect.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.refusal.NotFound;

/** The assignments of the calling affiliate; what is somebody else's is not found. */
@ApplicationScoped
public class OwnAssignments {

    private final Callers callers;
    private final AssignmentRepository assignments;

    protected OwnAssignments() {
        this(null, null);
    }

    @Inject
    public OwnAssignments(Callers callers, AssignmentRepository assignments) {
        this.callers = callers;
        this.assignments = assignments;
    }

    /**
     * Locks the assignment, under which acts and deadlines have one order.
     *
     * @throws NotFound when there is none, or it is not the caller's
     */
    public Assignment lock(AssignmentId id) {
        Assignment assignment = assignments.lock(id);
        if (!callers.current().isAffiliate(assignment.affiliateId().value())) {
            throw new NotFound("assignment");
        }
        return assignment;
    }
}
