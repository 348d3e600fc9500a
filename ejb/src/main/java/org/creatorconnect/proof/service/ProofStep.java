package org.creatorconnect.proof.service;

import org.creatorconnect.proof.Proof;
import org.creatorconnect.proof.ProofSubject;

/** Knows how one of the subjects is proved in parts. */
interface ProofStep {

    ProofSubject subject();

    /**
     * Begins a proof or does its next part; ends it with the last. Its row is locked.
     *
     * @param proof is open
     */
    void next(Proof proof);
}
