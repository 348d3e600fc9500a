package org.creatorconnect.roster;

import org.creatorconnect.refusal.Refusal;

/** The creator has no contract with the agency that is in force. */
public final class NotOnRoster extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotOnRoster() {
        super(
                Kind.UNPROCESSABLE,
                "NOT_ON_ROSTER",
                "This creator has no contract with you that is in force.");
    }
}
