package org.creatorconnect.proposal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.roster.RosterRepository;

/** For whom the caller proposes or answers. */
@ApplicationScoped
public class ProposalParty {

    private final Callers callers;
    private final AssignmentRepository assignments;
    private final RosterRepository rosters;

    protected ProposalParty() {
        this(null, null, null);
    }

    @Inject
    public ProposalParty(
            Callers callers, AssignmentRepository assignments, RosterRepository rosters) {
        this.callers = callers;
        this.assignments = assignments;
        this.rosters = rosters;
    }

    /** Who calls, and the assignment with its lock. */
    record Held(ProposalSide side, String username, Assignment assignment) {}

    /**
     * Locks the assignment for the caller.
     *
     * @param what the object that is asked for, in the domain's word
     * @throws NotFound when it is none of the caller's
     */
    Held lock(AssignmentId id, String what) {
        ProposalSide side = side(id, what);
        return new Held(side, callers.current().username(), assignments.lock(id));
    }

    private ProposalSide side(AssignmentId id, String what) {
        Caller caller = callers.current();
        AssignmentRepository.Parties parties =
                assignments.parties(id).orElseThrow(() -> new NotFound(what));
        if (caller.isAffiliate(parties.affiliate())) {
            return ProposalSide.CREATOR;
        }
        if (caller.isMerchant(parties.merchant())) {
            return ProposalSide.MERCHANT;
        }
        return rosters.agencyOf(id.value())
                .filter(agency -> caller.isAffiliate(agency.value()))
                .map(agency -> ProposalSide.AGENCY)
                .orElseThrow(() -> new NotFound(what));
    }
}
