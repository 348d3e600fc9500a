package org.creatorconnect.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of disputes; all of them lock the assignment. */
@ApplicationScoped
public class DisputeDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler decision(
            DisputeDecisions decisions,
            DisputeRepository disputes,
            AssignmentRepository assignments) {
        return new DeadlineStep(
                DisputeDeadline.DISPUTE_DECISION,
                id -> lock(disputes, assignments, id),
                id -> decisions.lapse(new DisputeId(id)));
    }

    private static void lock(
            DisputeRepository disputes, AssignmentRepository assignments, UUID id) {
        assignments.lock(disputes.assignmentOf(new DisputeId(id)));
    }
}
