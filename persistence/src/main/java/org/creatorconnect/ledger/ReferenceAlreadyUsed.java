package org.creatorconnect.ledger;

import org.creatorconnect.refusal.Refusal;

/** The reference already names another event; references are given once. */
public final class ReferenceAlreadyUsed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReferenceAlreadyUsed(String reference) {
        super(
                Kind.CONFLICT,
                "REFERENCE_CONFLICT",
                "The reference " + reference + " was used before with other content.");
    }
}
