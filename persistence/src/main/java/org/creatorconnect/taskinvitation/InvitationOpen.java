package org.creatorconnect.taskinvitation;

import org.creatorconnect.refusal.Refusal;

/** Whoever is invited to a task answers that, by its terms, and does not apply. */
public final class InvitationOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvitationOpen() {
        super(
                Kind.CONFLICT,
                "INVITATION_OPEN",
                "There is an invitation to this task. Answer it instead of applying.");
    }
}
