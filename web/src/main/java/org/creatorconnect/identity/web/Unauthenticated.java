package org.creatorconnect.identity.web;

import org.creatorconnect.refusal.Refusal;

/** The request carries no bearer token, or one that opens nothing. */
public final class Unauthenticated extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unauthenticated() {
        super(
                Kind.UNAUTHENTICATED,
                "UNAUTHENTICATED",
                "Send a valid token: Authorization: Bearer <token>.");
    }
}
