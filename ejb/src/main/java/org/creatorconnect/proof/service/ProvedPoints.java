package org.creatorconnect.proof.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.audit.service.AuditWalk;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.JournalStretches;
import org.creatorconnect.proof.ProofSubject;
import org.creatorconnect.proof.ProvedPoint;
import org.creatorconnect.proof.ProvedPointRepository;

/**
 * Moves how far the books and the chain are known to hold, and behind the books the sums that are
 * kept. What does not hold stops them there until it is mended.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProvedPoints {

    private final ProvedPointRepository points;
    private final JournalStretches stretches;
    private final AuditWalk chain;
    private final InstantSource clock;

    protected ProvedPoints() {
        this(null, null, null, null);
    }

    @Inject
    public ProvedPoints(
            ProvedPointRepository points,
            JournalStretches stretches,
            AuditWalk chain,
            InstantSource clock) {
        this.points = points;
        this.stretches = stretches;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * What came of a step.
     *
     * @param more whether there is more to be proved at once
     * @param breaks what does not hold, when that was not known
     */
    public record Moved(boolean more, List<Finding> breaks) {

        static final Moved NOTHING = new Moved(false, List.of());
    }

    /** Looks which postings none can come below any more. */
    public void settle() {
        stretches.settled();
    }

    /** Proves the next stretch of the books. */
    public Moved moveLedger() {
        return points.lock(ProofSubject.LEDGER).map(this::moveLedger).orElse(Moved.NOTHING);
    }

    /** Proves the next stretch of the chain. */
    public Moved moveChain() {
        return points.lock(ProofSubject.AUDIT).map(this::moveChain).orElse(Moved.NOTHING);
    }

    private Moved moveLedger(ProvedPoint point) {
        long from = point.number();
        long settled = stretches.settledSoFar();
        long to = stretches.end(from, LedgerProof.PART, settled);
        List<Finding> findings = stretches.violations(from, to, 1);
        if (!findings.isEmpty()) {
            return broken(point, findings);
        }
        stretches.keepSums(from, to);
        point.move(to, "", clock.instant());
        return new Moved(to < settled, List.of());
    }

    private Moved moveChain(ProvedPoint point) {
        ChainHead from = AuditProof.head(point.number(), point.hash());
        long to = chain.end(from, AuditProof.PART);
        AuditWalk.Walked walked = chain.walk(from, to, 1);
        if (!walked.findings().isEmpty()) {
            return broken(point, walked.findings());
        }
        point.move(walked.end().sequence(), walked.end().hash(), clock.instant());
        return new Moved(to != AuditWalk.TO_ITS_END, List.of());
    }

    private Moved broken(ProvedPoint point, List<Finding> findings) {
        return new Moved(false, point.breaks(clock.instant()) ? findings : List.of());
    }
}
