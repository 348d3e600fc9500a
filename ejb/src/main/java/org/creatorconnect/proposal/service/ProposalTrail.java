package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.proposal.ProposalRepository;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.time.DeadlineRepository;

/** What a proposal gets with its row and loses with its end: its deadline, its trail. */
@ApplicationScoped
public class ProposalTrail {

    private static final String PROPOSAL = "proposal";

    private final ProposalRepository proposals;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;

    protected ProposalTrail() {
        this(null, null, null);
    }

    @Inject
    public ProposalTrail(
            ProposalRepository proposals, DeadlineRepository deadlines, AuditTrail audit) {
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** It was made: the other side is to answer. */
    void made(Proposal proposal) {
        proposals.add(proposal);
        deadlines.set(
                ProposalDeadline.PROPOSAL_ANSWER.of(proposal.id().value(), proposal.lapsesAt()));
        audit.record(
                proposal.proposedBy() == ProposalSide.MERCHANT
                        ? "PROPOSAL_MADE_BY_MERCHANT"
                        : "PROPOSAL_MADE_BY_CREATOR",
                PROPOSAL,
                proposal.id().value(),
                "until " + proposal.lapsesAt());
    }

    /** It ended, as its state tells. */
    void ended(Proposal proposal) {
        deadlines.clear(ProposalDeadline.PROPOSAL_ANSWER, proposal.id().value());
        audit.record(
                "PROPOSAL_" + proposal.status(),
                PROPOSAL,
                proposal.id().value(),
                proposal.proposedBy().name());
    }
}
