package org.creatorconnect.registry;

import org.creatorconnect.refusal.Refusal;

/** The account's person is an affiliate already; one person joins once. */
public final class AlreadyJoined extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyJoined() {
        super(Kind.CONFLICT, "ALREADY_JOINED", "This account has joined as an affiliate before.");
    }
}
