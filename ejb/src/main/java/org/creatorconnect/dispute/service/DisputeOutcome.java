package org.creatorconnect.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnd;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.service.AssignmentSettlement;
import org.creatorconnect.assignment.service.AwardSettlement;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.dispute.Ruling;

/** What follows from a decision about a dispute: for the money, and for what is told of it. */
@ApplicationScoped
public class DisputeOutcome {

    private final DisputeRepository disputes;
    private final AssignmentRepository assignments;
    private final AssignmentSettlement settlement;
    private final AwardSettlement awards;
    private final DisputeTrail trail;

    protected DisputeOutcome() {
        this(null, null, null, null, null);
    }

    @Inject
    public DisputeOutcome(
            DisputeRepository disputes,
            AssignmentRepository assignments,
            AssignmentSettlement settlement,
            AwardSettlement awards,
            DisputeTrail trail) {
        this.disputes = disputes;
        this.assignments = assignments;
        this.settlement = settlement;
        this.awards = awards;
        this.trail = trail;
    }

    /** Moves the money; the caller holds the assignment's lock and knows that nobody decided. */
    void settle(Assignment assignment, Dispute dispute, Ruling ruling, Instant at) {
        switch (ruling.decision()) {
            case FOR_CREATOR -> settlement.approve(assignment, at);
            case FOR_MERCHANT ->
                    settlement.endUnpaid(assignment, AssignmentEnd.CONTENT_REJECTED, at);
            case SPLIT ->
                    awards.split(
                            assignment,
                            dispute.id().value(),
                            ruling.creatorAmount().orElseThrow(),
                            at);
        }
    }

    /** Both sides hear of it. */
    void told(Dispute dispute) {
        trail.decided(dispute);
    }

    /**
     * An appeal found the creator right: what was not paid of the fee is paid, by new entries in
     * the books. What was decided stays written.
     *
     * @throws org.creatorconnect.refusal.StateForbids unless a person decided against the creator
     */
    public void overturn(DisputeId id, Instant at) {
        Assignment assignment = assignments.lock(disputes.assignmentOf(id));
        Dispute dispute = disputes.fresh(id);
        dispute.overturn(at);
        awards.payTheRest(assignment, id.value(), at);
        trail.overturned(dispute);
    }
}
