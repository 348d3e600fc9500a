package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentEnded;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.proposal.ProposalRepository;

/** Proposals that come to nothing: what was set aside for them goes back. */
@ApplicationScoped
public class ProposalEnds {

    private final ProposalRepository proposals;
    private final AssignmentRepository assignments;
    private final ProposalMoney money;
    private final ProposalTrail trail;
    private final InstantSource clock;

    protected ProposalEnds() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProposalEnds(
            ProposalRepository proposals,
            AssignmentRepository assignments,
            ProposalMoney money,
            ProposalTrail trail,
            InstantSource clock) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.money = money;
        this.trail = trail;
        this.clock = clock;
    }

    /** It was not accepted, as its state tells; the caller holds the assignment's lock. */
    void close(Assignment assignment, Proposal ended, Instant at) {
        money.giveBack(assignment, ended, at);
        trail.ended(ended);
    }

    /** Whoever ended the assignment holds its lock. */
    void end(@Observes AssignmentEnded ended) {
        proposals.open(ended.assignment()).ifPresent(this::outlive);
    }

    private void outlive(Proposal open) {
        Instant now = clock.instant();
        open.outlive(now);
        close(assignments.lock(open.assignmentId()), open, now);
    }
}
