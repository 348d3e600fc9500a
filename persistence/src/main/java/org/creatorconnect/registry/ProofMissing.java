package org.creatorconnect.registry;

import org.creatorconnect.refusal.Refusal;

/** What the role rests on was not proved. */
public final class ProofMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param proof what is missing and how to give it
     */
    public ProofMissing(String proof) {
        super(Kind.UNPROCESSABLE, "PROOF_MISSING", proof);
    }
}
