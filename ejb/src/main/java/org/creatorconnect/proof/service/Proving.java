package org.creatorconnect.proof.service;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.creatorconnect.foundation.service.DatabaseFailure;
import org.creatorconnect.identity.Role;
import org.creatorconnect.proof.ProofId;

/** Proves in the server's own name, step by step, as long as it may go on. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Proving {

    private static final System.Logger LOG = System.getLogger(Proving.class.getName());

    private final ProvedPoints points;
    private final ProofParts parts;

    protected Proving() {
        this(null, null);
    }

    @Inject
    public Proving(ProvedPoints points, ProofParts parts) {
        this.points = points;
        this.parts = parts;
    }

    /** Proves what was added to the books and the chain. */
    public void follow(BooleanSupplier mayGoOn) {
        points.settle();
        move(points::moveLedger, mayGoOn);
        move(points::moveChain, mayGoOn);
    }

    /** Goes on with all proofs that people asked for. */
    public void goOn(BooleanSupplier mayGoOn) {
        Optional<ProofId> next = parts.waiting();
        while (next.isPresent() && mayGoOn.getAsBoolean()) {
            finish(next.get(), mayGoOn);
            next = parts.waiting();
        }
    }

    private static void move(Supplier<ProvedPoints.Moved> step, BooleanSupplier mayGoOn) {
        boolean more = true;
        while (more && mayGoOn.getAsBoolean()) {
            ProvedPoints.Moved moved = step.get();
            moved.breaks()
                    .forEach(one -> LOG.log(ERROR, "a law is broken; prove the whole: " + one));
            more = moved.more();
        }
    }

    /** What fails by itself is given up; what passes is done again by the next who is called. */
    private void finish(ProofId id, BooleanSupplier mayGoOn) {
        try {
            boolean more = true;
            while (more && mayGoOn.getAsBoolean()) {
                more = parts.goOn(id);
            }
        } catch (RuntimeException failed) {
            if (!mayGoOn.getAsBoolean() || DatabaseFailure.of(failed) != DatabaseFailure.OTHER) {
                throw failed;
            }
            LOG.log(ERROR, "a proof cannot be gone on with: " + id.value(), failed);
            parts.stop(id);
        }
    }
}
