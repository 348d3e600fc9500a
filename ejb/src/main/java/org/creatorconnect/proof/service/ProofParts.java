package org.creatorconnect.proof.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.proof.Proof;
import org.creatorconnect.proof.ProofId;
import org.creatorconnect.proof.ProofRepository;

/** Goes on with proofs of the whole, a part a transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProofParts {

    private final ProofRepository proofs;
    private final Instance<ProofStep> steps;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ProofParts() {
        this(null, null, null, null);
    }

    @Inject
    public ProofParts(
            ProofRepository proofs,
            Instance<ProofStep> steps,
            AuditTrail audit,
            InstantSource clock) {
        this.proofs = proofs;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that waits longest, unless another server does a part of it at this moment. */
    public Optional<ProofId> waiting() {
        return proofs.next().map(Proof::id);
    }

    /**
     * Does the next part.
     *
     * @return whether there is another
     */
    public boolean goOn(ProofId id) {
        Proof proof = proofs.lock(id);
        if (!proof.status().isOpen()) {
            return false;
        }
        steps.stream()
                .filter(step -> step.subject() == proof.subject())
                .findFirst()
                .orElseThrow()
                .next(proof);
        tell(proof);
        return proof.status().isOpen();
    }

    /** It cannot be gone on with. */
    public void stop(ProofId id) {
        Proof proof = proofs.lock(id);
        if (proof.status().isOpen()) {
            proof.stop(clock.instant());
            tell(proof);
        }
    }

    private void tell(Proof proof) {
        if (!proof.status().isOpen()) {
            audit.record(
                    "PROOF_ENDED",
                    "proof",
                    proof.id().value(),
                    "%s %s findings %d"
                            .formatted(proof.subject(), proof.status(), proof.findings()));
        }
    }
}
