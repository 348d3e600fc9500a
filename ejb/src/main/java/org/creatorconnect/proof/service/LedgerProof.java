package org.creatorconnect.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creatorconnect.ledger.JournalStretches;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.proof.Proof;
import org.creatorconnect.proof.ProofRepository;
import org.creatorconnect.proof.ProofStatus;
import org.creatorconnect.proof.ProofSubject;
import org.creatorconnect.proof.ProofSums;

/**
 * Proves the books: stretch by stretch what was settled when it began, then what has come since and
 * what the sums must agree with, then each of the other laws by itself.
 */
@ApplicationScoped
public class LedgerProof implements ProofStep {

    /** Postings of one part; about a second's work. */
    static final int PART = 100_000;

    private final JournalStretches stretches;
    private final ProofSums sums;
    private final ProofRepository proofs;
    private final Supplier<Stream<Law>> laws;
    private final InstantSource clock;
    private final int part;

    protected LedgerProof() {
        this(null, null, null, null, null, PART);
    }

    @Inject
    public LedgerProof(
            JournalStretches stretches,
            ProofSums sums,
            ProofRepository proofs,
            @Any Instance<Law> laws,
            InstantSource clock) {
        this(stretches, sums, proofs, laws::stream, clock, PART);
    }

    LedgerProof(
            JournalStretches stretches,
            ProofSums sums,
            ProofRepository proofs,
            Supplier<Stream<Law>> laws,
            InstantSource clock,
            int part) {
        this.stretches = stretches;
        this.sums = sums;
        this.proofs = proofs;
        this.laws = laws;
        this.clock = clock;
        this.part = part;
    }

    @Override
    public ProofSubject subject() {
        return ProofSubject.LEDGER;
    }

    @Override
    public void next(Proof proof) {
        if (proof.status() == ProofStatus.QUEUED) {
            proof.begin(stretches.settledSoFar());
        } else if (proof.number() < proof.through()) {
            part(proof);
        } else {
            laws(proof);
        }
        if (proof.isFull()) {
            end(proof);
        }
    }

    private void part(Proof proof) {
        long to = stretches.end(proof.number(), part, proof.through());
        proofs.addFindings(proof, stretches.violations(proof.number(), to, Proof.MOST_FINDINGS));
        sums.add(proof.id(), proof.number(), to);
        proof.reach(to, "");
    }

    /** The first is what the journal's own laws say of the end and of the sums. */
    private void laws(Proof proof) {
        List<Law> others =
                laws.get()
                        .filter(law -> !law.isProvedInStretches())
                        .sorted(Comparator.comparing(law -> law.getClass().getName()))
                        .toList();
        if (proof.laws() == 0) {
            proofs.addFindings(
                    proof,
                    stretches.violations(proof.through(), Long.MAX_VALUE, Proof.MOST_FINDINGS));
            proofs.addFindings(
                    proof, sums.violations(proof.id(), proof.through(), Proof.MOST_FINDINGS));
        } else {
            proofs.addFindings(proof, others.get(proof.laws() - 1).violations(Proof.MOST_FINDINGS));
        }
        proof.askedLaw();
        if (proof.laws() > others.size()) {
            end(proof);
        }
    }

    private void end(Proof proof) {
        if (proof.status().isOpen()) {
            sums.remove(proof.id());
            proof.end(clock.instant());
        }
    }
}
