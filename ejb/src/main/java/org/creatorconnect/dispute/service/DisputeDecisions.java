package org.creatorconnect.dispute.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.dispute.DisputeStatus;
import org.creatorconnect.dispute.Ruling;
import org.creatorconnect.identity.Role;

/**
 * A reviewer decides about disputes, from a time on an operator as well; silence decides in the
 * end. Of several deciding at once, exactly one does.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.OPERATOR})
public class DisputeDecisions {

    private final DisputeRepository disputes;
    private final AssignmentRepository assignments;
    private final DisputeOutcome outcome;
    private final Callers callers;
    private final InstantSource clock;

    protected DisputeDecisions() {
        this(null, null, null, null, null);
    }

    @Inject
    public DisputeDecisions(
            DisputeRepository disputes,
            AssignmentRepository assignments,
            DisputeOutcome outcome,
            Callers callers,
            InstantSource clock) {
        this.disputes = disputes;
        this.assignments = assignments;
        this.outcome = outcome;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Decides as told; the money follows in the same transaction.
     *
     * @param told read only once the caller may decide and there is something to decide
     * @throws org.creatorconnect.refusal.NotFound when there is no such dispute
     * @throws org.creatorconnect.refusal.RoleRequired when it is not yet an operator's turn
     * @throws org.creatorconnect.refusal.AlreadyDecided when somebody, or the clock, decided first
     * @throws org.creatorconnect.refusal.ValidationFailed when a split names no amount of the fee
     */
    public DisputeStatus decide(DisputeId id, Supplier<GivenRuling> told) {
        Assignment assignment = assignments.lock(disputes.assignmentOf(id));
        Dispute dispute = disputes.fresh(id);
        Caller caller = callers.current();
        Instant now = clock.instant();
        dispute.requireDecidedBy(caller.has(Role.REVIEWER), caller.has(Role.OPERATOR), now);
        dispute.requireDecidable(now);
        Ruling ruling = told.get().ruling();
        outcome.settle(assignment, dispute, ruling, now);
        dispute.decide(ruling, caller.username(), now);
        outcome.told(dispute);
        return dispute.status();
    }

    /** Nobody decided in time. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(DisputeId id) {
        Assignment assignment = assignments.lock(disputes.assignmentOf(id));
        Dispute dispute = disputes.fresh(id);
        Instant now = clock.instant();
        if (dispute.lapse(now)) {
            outcome.settle(assignment, dispute, Ruling.forCreator(Optional.empty()), now);
            outcome.told(dispute);
        }
    }
}
