package org.creatorconnect.roster;

import org.creatorconnect.refusal.Refusal;

/** The agency has an open invitation for the creator. */
public final class AlreadyInvited extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyInvited() {
        super(
                Kind.CONFLICT,
                "ALREADY_INVITED",
                "You have invited this creator already; the invitation is open.");
    }
}
