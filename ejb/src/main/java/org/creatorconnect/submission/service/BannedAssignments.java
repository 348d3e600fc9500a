package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnd;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.service.AssignmentSettlement;
import org.creatorconnect.ban.AffiliateBanned;
import org.creatorconnect.ban.RunningAssignments;
import org.creatorconnect.merchant.MerchantId;

/**
 * What runs when its creator is taken out ends in the same transaction, as whoever banned chose:
 * what was approved may still be paid as it falls due, and the rest is called off. Who is banned
 * from one merchant goes on working for the others.
 */
@ApplicationScoped
public class BannedAssignments {

    private final AssignmentRepository assignments;
    private final OpenContent content;
    private final AssignmentSettlement settlement;
    private final InstantSource clock;

    protected BannedAssignments() {
        this(null, null, null, null);
    }

    @Inject
    public BannedAssignments(
            AssignmentRepository assignments,
            OpenContent content,
            AssignmentSettlement settlement,
            InstantSource clock) {
        this.assignments = assignments;
        this.content = content;
        this.settlement = settlement;
        this.clock = clock;
    }

    void end(@Observes AffiliateBanned banned) {
        Instant now = clock.instant();
        assignments
                .running(banned.affiliate(), banned.scope().merchant().map(MerchantId::value))
                .forEach(id -> end(id, banned.assignments(), now));
    }

    private void end(AssignmentId id, RunningAssignments choice, Instant now) {
        Assignment assignment = assignments.lock(id);
        boolean approved = assignment.status() == AssignmentStatus.APPROVED;
        if (assignment.status().isFinal()
                || approved && choice == RunningAssignments.PAY_APPROVED) {
            return;
        }
        content.callOff(id, now);
        settlement.cancel(assignment, AssignmentEnd.AFFILIATE_BANNED, now);
    }
}
