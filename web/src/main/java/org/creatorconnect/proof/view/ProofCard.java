package org.creatorconnect.proof.view;

import java.util.List;
import java.util.Optional;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.proof.ProofId;
import org.creatorconnect.proof.ProofSubject;
import org.creatorconnect.proof.query.ProofQueries;
import org.creatorconnect.proof.query.ProofRow;
import org.creatorconnect.proof.query.ProvedPointRow;
import org.jspecify.annotations.Nullable;

/**
 * One of the subjects on the page of proofs.
 *
 * @param newest the last proof of the whole; null before the first
 * @param findings what that one saw that does not hold
 */
public record ProofCard(
        ProofSubject subject,
        ProvedPointRow point,
        @Nullable ProofRow newest,
        List<Finding> findings) {

    static ProofCard of(ProofSubject subject, ProofQueries queries) {
        Optional<ProofRow> newest = queries.newest(subject);
        List<Finding> findings =
                newest.filter(proof -> proof.findings() > 0)
                        .map(proof -> queries.findings(new ProofId(proof.id())))
                        .orElse(List.of());
        return new ProofCard(subject, queries.point(subject), newest.orElse(null), findings);
    }

    /** Whether a proof of the whole is at work. */
    public boolean moving() {
        return newest != null && newest.isOpen();
    }
}
