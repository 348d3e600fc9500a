package org.creatorconnect.identity;

import org.creatorconnect.refusal.Refusal;

/** Somebody has this user name already; names are compared without regard to case. */
public final class UsernameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public UsernameTaken(String username) {
        super(Kind.CONFLICT, "USERNAME_TAKEN", "The user name " + username + " is taken.");
    }
}
