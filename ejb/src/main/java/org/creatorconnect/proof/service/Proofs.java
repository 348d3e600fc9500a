package org.creatorconnect.proof.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.proof.Proof;
import org.creatorconnect.proof.ProofId;
import org.creatorconnect.proof.ProofRepository;
import org.creatorconnect.proof.ProofSubject;

/** Asks for proofs of the whole. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE})
public class Proofs {

    private final ProofRepository proofs;
    private final Callers callers;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Proofs() {
        this(null, null, null, null, null);
    }

    @Inject
    public Proofs(
            ProofRepository proofs,
            Callers callers,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.proofs = proofs;
        this.callers = callers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for one, which is begun within seconds. While one is at work it is that one. */
    public ProofId ask(ProofSubject subject) {
        Optional<ProofId> open = proofs.open(subject);
        return open.orElseGet(() -> add(subject));
    }

    private ProofId add(ProofSubject subject) {
        ProofId id = new ProofId(ids.next());
        proofs.add(new Proof(id, subject, callers.current().account(), clock.instant()));
        audit.record("PROOF_ASKED", "proof", id.value(), subject.name());
        return id;
    }
}
