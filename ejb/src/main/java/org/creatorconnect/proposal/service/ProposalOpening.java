package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.Change;
import org.creatorconnect.proposal.Proposal;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.ProposalRepository;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.task.TaskCenterPolicy;

/** Makes a new proposal, with its deadline as it is set now and what it sets aside. */
@ApplicationScoped
public class ProposalOpening {

    private final ProposalRepository proposals;
    private final AgreedChange agreed;
    private final ProposalMoney money;
    private final TaskCenterPolicy policy;
    private final ProposalTrail trail;
    private final IdSource ids;

    protected ProposalOpening() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProposalOpening(
            ProposalRepository proposals,
            AgreedChange agreed,
            ProposalMoney money,
            TaskCenterPolicy policy,
            ProposalTrail trail,
            IdSource ids) {
        this.proposals = proposals;
        this.agreed = agreed;
        this.money = money;
        this.policy = policy;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * Makes it, in the caller's name; what the other side had open has ended by now.
     *
     * @param counters what of the other side it answers
     */
    ProposalId open(
            ProposalParty.Held by, GivenProposal told, Optional<ProposalId> counters, Instant now) {
        Assignment assignment = by.assignment();
        Change change = told.change();
        agreed.require(assignment, change, now);
        ProposalId id = new ProposalId(ids.next());
        Money aside = setAside(by, id, change, now);
        Proposal.Standing standing =
                new Proposal.Standing(agreed.dueAt(assignment), aside, lapsesAt(change, now));
        Proposal.Made made =
                new Proposal.Made(
                        proposals.made(assignment.id()) + 1,
                        counters,
                        by.side(),
                        told.words(),
                        now);
        trail.made(new Proposal(id, assignment, change, standing, made));
        return id;
    }

    private Money setAside(ProposalParty.Held by, ProposalId id, Change change, Instant now) {
        Assignment assignment = by.assignment();
        Money nothing = Money.zero(assignment.fee().currency());
        Optional<Money> raise = change.raise(assignment.fee());
        if (by.side() != ProposalSide.MERCHANT || raise.isEmpty()) {
            return nothing;
        }
        Money whole = agreed.more(assignment, change.fee().orElseThrow());
        money.setAside(assignment, id, raise.get(), whole, now);
        return whole;
    }

    /** Nobody agrees to a date that has passed. */
    private Instant lapsesAt(Change change, Instant now) {
        Instant usual = now.plus(policy.proposalTime());
        return change.submissionDueAt().filter(due -> due.isBefore(usual)).orElse(usual);
    }
}
