package org.creatorconnect.proposal.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.proposal.Change;
import org.creatorconnect.proposal.CreatorDecides;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.ProposalRepository;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;

/**
 * One side of an assignment proposes other terms, or its end, or takes that back. What it proposes
 * while the other side has something open answers that: the other's is declined, and the two stand
 * in one conversation.
 */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.MERCHANT})
public class Proposals {

    private final ProposalParty party;
    private final ProposalRepository proposals;
    private final ProposalOpening opening;
    private final ProposalEnds ends;
    private final InstantSource clock;

    protected Proposals() {
        this(null, null, null, null, null);
    }

    @Inject
    public Proposals(
            ProposalParty party,
            ProposalRepository proposals,
            ProposalOpening opening,
            ProposalEnds ends,
            InstantSource clock) {
        this.party = party;
        this.proposals = proposals;
        this.opening = opening;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * Proposes, in the name of the caller's side.
     *
     * @param given read only once the caller may propose
     * @throws NotFound when the assignment is none of the caller's
     * @throws StateForbids when the caller's side has something open already, or the work has come
     *     too far
     * @throws AlreadyDecided when what it answers has ended
     * @throws CreatorDecides when an agency proposes a lower fee or the end
     * @throws org.creatorconnect.refusal.ValidationFailed when it is no change that can be made
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant has not what more it
     *     costs
     */
    public ProposalId propose(AssignmentId id, Supplier<GivenProposal> given) {
        ProposalParty.Held by = party.lock(id, "assignment");
        Instant now = clock.instant();
        by.assignment().requireRunning("agreed on anew");
        Optional<Proposal> open = proposals.open(id);
        requireTurn(by, open);
        GivenProposal told = given.get();
        requireCreators(by, told.change());
        Optional<ProposalId> counters = countered(open, told);
        open.ifPresent(other -> decline(by, other, now));
        return opening.open(by, told, counters, now);
    }

    /**
     * Takes back what the caller's side proposed.
     *
     * @throws NotFound when it is none of the caller's
     * @throws StateForbids when the other side made it
     * @throws AlreadyDecided when it ended before
     */
    public void withdraw(ProposalId id) {
        ProposalParty.Held by = party.lock(proposals.assignmentOf(id), "proposal");
        Proposal proposal = proposals.fresh(id);
        if (by.side().answers(proposal.proposedBy())) {
            throw new StateForbids("The other side made the proposal", "withdrawn by you");
        }
        Instant now = clock.instant();
        proposal.withdraw(by.username(), now);
        ends.close(by.assignment(), proposal, now);
    }

    private void decline(ProposalParty.Held by, Proposal other, Instant now) {
        other.decline(by.username(), now);
        ends.close(by.assignment(), other, now);
    }

    private static void requireTurn(ProposalParty.Held by, Optional<Proposal> open) {
        if (open.filter(one -> !by.side().answers(one.proposedBy())).isPresent()) {
            throw new StateForbids(
                    "A proposal of your side waits for its answer", "followed by another");
        }
    }

    private static void requireCreators(ProposalParty.Held by, Change change) {
        if (by.side() == ProposalSide.AGENCY && change.isCreatorsAlone(by.assignment().fee())) {
            throw new CreatorDecides();
        }
    }

    /** What is answered by it, which must be what is open. */
    private static Optional<ProposalId> countered(Optional<Proposal> open, GivenProposal told) {
        Optional<ProposalId> found = open.map(Proposal::id);
        if (told.counters() != null && !found.equals(Optional.of(told.counters()))) {
            throw new AlreadyDecided("The proposal that is answered has ended");
        }
        return found;
    }
}
