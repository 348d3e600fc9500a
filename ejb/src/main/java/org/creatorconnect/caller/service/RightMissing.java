package org.creatorconnect.caller.service;

import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.Refusal;

/** The caller's right in their team does not allow this at all, whatever the object. */
public final class RightMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param needed the least right that allows it
     */
    public RightMissing(TeamRight needed) {
        super(
                Kind.FORBIDDEN,
                "RIGHT_MISSING",
                "This needs the right " + needed + " in your team. An owner can give it to you.");
    }
}
