package org.creatorconnect.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.audit.service.AuditWalk;
import org.creatorconnect.proof.Proof;
import org.creatorconnect.proof.ProofRepository;
import org.creatorconnect.proof.ProofStatus;
import org.creatorconnect.proof.ProofSubject;

/** Proves the trail's chain stretch by stretch, to wherever it ends by then. */
@ApplicationScoped
public class AuditProof implements ProofStep {

    /** Entries of one part; about a second's work. */
    static final int PART = 100_000;

    private final AuditWalk chain;
    private final ProofRepository proofs;
    private final InstantSource clock;

    protected AuditProof() {
        this(null, null, null);
    }

    @Inject
    public AuditProof(AuditWalk chain, ProofRepository proofs, InstantSource clock) {
        this.chain = chain;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public ProofSubject subject() {
        return ProofSubject.AUDIT;
    }

    @Override
    public void next(Proof proof) {
        if (proof.status() == ProofStatus.QUEUED) {
            chain.sealAll();
            proof.begin(chain.head().sequence());
            return;
        }
        ChainHead from = head(proof.number(), proof.hash());
        long to = chain.end(from, PART);
        AuditWalk.Walked walked = chain.walk(from, to, Proof.MOST_FINDINGS);
        proofs.addFindings(proof, walked.findings());
        proof.reach(walked.end().sequence(), walked.end().hash());
        if (to == AuditWalk.TO_ITS_END || proof.isFull()) {
            proof.end(clock.instant());
        }
    }

    /** Behind what was walked so far; before the first step that is nothing. */
    static ChainHead head(long number, String hash) {
        return number == 0 ? ChainHead.EMPTY : new ChainHead(number, hash);
    }
}
