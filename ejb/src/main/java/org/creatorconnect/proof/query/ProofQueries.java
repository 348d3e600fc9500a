package org.creatorconnect.proof.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.proof.ProofId;
import org.creatorconnect.proof.ProofSubject;
import org.creatorconnect.refusal.NotFound;

/** Proofs and what they came to, for those who may ask for one. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.FINANCE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProofQueries {

    private static final Sortings<ProofRow> SORTINGS =
            Sortings.by(ProofReading.BY_ID, ProofRow::id)
                    .descending(Sorting.byId("newest", ProofReading.BY_ID, ProofRow::id));

    private static final String FINDINGS =
            """
            SELECT code, entity, row_id, expected, found FROM proof_finding
            WHERE proof_id = :id ORDER BY position""";

    @PersistenceContext EntityManager entityManager;

    /** Proofs of the whole, the newest first. */
    public Part<ProofRow> proofs(Place place) {
        return all().part(entityManager, place);
    }

    /**
     * @throws NotFound when there is no such proof
     */
    public ProofRow proof(ProofId id) {
        return all().and(ProofReading.NAMED, "id", id.value())
                .first(entityManager)
                .orElseThrow(() -> new NotFound("proof"));
    }

    /** The newest about a subject, whether it has ended or not. */
    public Optional<ProofRow> newest(ProofSubject subject) {
        return all().and(ProofReading.ABOUT, "subject", subject).first(entityManager);
    }

    /** What it has seen that does not hold, in the order of seeing. */
    public List<Finding> findings(ProofId id) {
        return SqlRow.all(
                entityManager.createNativeQuery(FINDINGS).setParameter("id", id.value()),
                row -> new Finding(row.text(), row.text(), row.text(), row.text(), row.text()));
    }

    /** How far a subject was seen to hold as it grew. */
    public ProvedPointRow point(ProofSubject subject) {
        return ProofReading_.point(entityManager, subject);
    }

    private static Listing<ProofRow> all() {
        return Listing.of(ProofRow.class, ProofReading.SELECT, ProofReading.FROM, SORTINGS);
    }
}
