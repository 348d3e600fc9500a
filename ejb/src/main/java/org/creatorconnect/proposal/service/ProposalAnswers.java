package org.creatorconnect.proposal.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.proposal.CreatorDecides;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.proposal.ProposalAnswer;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.ProposalRepository;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.refusal.ApproverIsAuthor;

/**
 * The other side accepts what was proposed, or does not; silence keeps the old terms. Of several
 * who answer at once, exactly one does.
 */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.MERCHANT})
public class ProposalAnswers {

    private final ProposalParty party;
    private final ProposalRepository proposals;
    private final AssignmentRepository assignments;
    private final ProposalOutcome outcome;
    private final ProposalEnds ends;
    private final InstantSource clock;

    protected ProposalAnswers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProposalAnswers(
            ProposalParty party,
            ProposalRepository proposals,
            AssignmentRepository assignments,
            ProposalOutcome outcome,
            ProposalEnds ends,
            InstantSource clock) {
        this.party = party;
        this.proposals = proposals;
        this.assignments = assignments;
        this.outcome = outcome;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * Answers; terms, money and deadlines follow in the same transaction.
     *
     * @param told read only once the caller may answer and there is something to answer
     * @return the hash of the terms that hold now
     * @throws org.creatorconnect.refusal.NotFound when it is none of the caller's
     * @throws ApproverIsAuthor when the caller's own side made it
     * @throws CreatorDecides when an agency would agree to a lower fee or the end
     * @throws org.creatorconnect.refusal.AlreadyDecided when somebody, or the clock, was first
     * @throws org.creatorconnect.refusal.StateForbids when the work has come too far meanwhile
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant who accepts has not
     *     what more it costs
     */
    public Answered answer(ProposalId id, Supplier<ProposalAnswer> told) {
        ProposalParty.Held by = party.lock(proposals.assignmentOf(id), "proposal");
        Proposal proposal = proposals.fresh(id);
        if (!by.side().answers(proposal.proposedBy())) {
            throw new ApproverIsAuthor("The other side answers what yours proposed.");
        }
        Instant now = clock.instant();
        proposal.requireAnswerable(now);
        Assignment assignment = by.assignment();
        switch (told.get()) {
            case ACCEPT -> {
                requireCreators(by, proposal);
                proposal.accept(by.username(), now);
                outcome.accepted(assignment, proposal, now);
            }
            case DECLINE -> {
                proposal.decline(by.username(), now);
                ends.close(assignment, proposal, now);
            }
        }
        return new Answered(proposal.status(), assignment.termsHash());
    }

    /** Nobody answered in time. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(ProposalId id) {
        Assignment assignment = assignments.lock(proposals.assignmentOf(id));
        Proposal proposal = proposals.fresh(id);
        Instant now = clock.instant();
        if (proposal.lapse(now)) {
            ends.close(assignment, proposal, now);
        }
    }

    private static void requireCreators(ProposalParty.Held by, Proposal proposal) {
        if (by.side() == ProposalSide.AGENCY
                && proposal.change().isCreatorsAlone(by.assignment().fee())) {
            throw new CreatorDecides();
        }
    }
}
