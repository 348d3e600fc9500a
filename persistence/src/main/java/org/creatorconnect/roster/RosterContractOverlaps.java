package org.creatorconnect.roster;

import org.creatorconnect.refusal.Refusal;

/** The creator has a contract in that time already. */
public final class RosterContractOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    public RosterContractOverlaps() {
        super(
                Kind.CONFLICT,
                "ROSTER_CONTRACT_OVERLAPS",
                "Another agency's contract is in force in that time; it has to end first.");
    }
}
