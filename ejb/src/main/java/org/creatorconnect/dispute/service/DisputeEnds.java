package org.creatorconnect.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.assignment.AssignmentEnded;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeRepository;

/** Disputes about assignments that were called off have nothing left to decide. */
@ApplicationScoped
public class DisputeEnds {

    private final DisputeRepository disputes;
    private final DisputeTrail trail;
    private final InstantSource clock;

    protected DisputeEnds() {
        this(null, null, null);
    }

    @Inject
    public DisputeEnds(DisputeRepository disputes, DisputeTrail trail, InstantSource clock) {
        this.disputes = disputes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever called the assignment off holds its lock. */
    void end(@Observes AssignmentEnded ended) {
        if (ended.status() != AssignmentStatus.CANCELED) {
            return;
        }
        Instant now = clock.instant();
        for (Dispute dispute : disputes.open(ended.assignment())) {
            dispute.cancel(now);
            trail.canceled(dispute);
        }
    }
}
