package org.creatorconnect.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeSide;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.task.TaskCenterPolicy;

/** Makes a new dispute, with its deadlines as they are set now. */
@ApplicationScoped
public class DisputeOpening {

    private final Callers callers;
    private final TaskCenterPolicy policy;
    private final DisputeTrail trail;
    private final IdSource ids;

    protected DisputeOpening() {
        this(null, null, null, null);
    }

    @Inject
    public DisputeOpening(
            Callers callers, TaskCenterPolicy policy, DisputeTrail trail, IdSource ids) {
        this.callers = callers;
        this.policy = policy;
        this.trail = trail;
        this.ids = ids;
    }

    /** The caller, who has the assignment or looks after its creator, disputes a rejection. */
    DisputeId open(Assignment assignment, Submission rejected, GivenDispute told, Instant now) {
        boolean self = callers.current().isAffiliate(assignment.affiliateId().value());
        Dispute.Objection objection =
                new Dispute.Objection(
                        told.reason(),
                        told.statement().strip(),
                        self ? DisputeSide.CREATOR : DisputeSide.AGENCY);
        Dispute.Turns turns =
                new Dispute.Turns(
                        now, policy.disputeOperatorFrom(now), policy.disputeDecisionEnd(now));
        DisputeId id = new DisputeId(ids.next());
        trail.opened(new Dispute(id, rejected, objection, turns), rejected);
        return id;
    }
}
