package org.creatorconnect.roster;

import org.creatorconnect.refusal.Refusal;

/** One of the two consents that a contract needs was not given. */
public final class ConsentMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsentMissing() {
        super(
                Kind.UNPROCESSABLE,
                "CONSENT_MISSING",
                "A contract needs both consents: to what the agency sees, and to its share.");
    }
}
