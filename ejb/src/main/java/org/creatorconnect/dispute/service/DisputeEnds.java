package org.creatorconnect.dispute.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.ban.AffiliateBanned;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeRepository;

/** Disputes about assignments that were called off have nothing left to decide. */
@ApplicationScoped
public class DisputeEnds {

    /** After those who answer to a ban without an order of their own, as assignments do. */
    private static final int AFTER_THE_ASSIGNMENTS = Interceptor.Priority.APPLICATION + 900;

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

    /** A creator was taken out, and with that the assignment, whose lock is held by now. */
    void end(@Observes @Priority(AFTER_THE_ASSIGNMENTS) AffiliateBanned banned) {
        Instant now = clock.instant();
        for (Dispute dispute : disputes.leftOver(banned.affiliate())) {
            dispute.cancel(now);
            trail.canceled(dispute);
        }
    }
}
