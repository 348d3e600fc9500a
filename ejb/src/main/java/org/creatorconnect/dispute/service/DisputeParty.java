package org.creatorconnect.dispute.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.dispute.DisputeSide;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.roster.RosterRepository;

/** For whom the caller speaks in a dispute. */
@ApplicationScoped
public class DisputeParty {

    private final Callers callers;
    private final AssignmentRepository assignments;
    private final RosterRepository rosters;

    protected DisputeParty() {
        this(null, null, null);
    }

    @Inject
    public DisputeParty(
            Callers callers, AssignmentRepository assignments, RosterRepository rosters) {
        this.callers = callers;
        this.assignments = assignments;
        this.rosters = rosters;
    }

    /**
     * Locks the assignment for the caller, as whoever acts on its dispute does.
     *
     * @return the caller's side
     * @throws NotFound when it is none of the caller's
     */
    DisputeSide lock(AssignmentId id) {
        DisputeSide side = side(id);
        assignments.lock(id);
        return side;
    }

    /**
     * The caller's side in the dispute about an assignment.
     *
     * @throws NotFound when it is none of the caller's
     */
    private DisputeSide side(AssignmentId id) {
        Caller caller = callers.current();
        AssignmentRepository.Parties parties =
                assignments.parties(id).orElseThrow(() -> new NotFound("dispute"));
        if (caller.isStaff()) {
            return DisputeSide.STAFF;
        }
        if (caller.isAffiliate(parties.affiliate())) {
            return DisputeSide.CREATOR;
        }
        if (caller.isMerchant(parties.merchant())) {
            return DisputeSide.MERCHANT;
        }
        return rosters.agencyOf(id.value())
                .filter(agency -> caller.isAffiliate(agency.value()))
                .map(agency -> DisputeSide.AGENCY)
                .orElseThrow(() -> new NotFound("dispute"));
    }
}
