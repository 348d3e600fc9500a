package org.creatorconnect.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.refusal.NotFound;

/** Keeps the proofs of the whole and what they find. */
@ApplicationScoped
public class ProofRepository {

    private static final String FOUND =
            """
            INSERT INTO proof_finding (proof_id, position, code, entity, row_id, expected, found)
            SELECT :id, :before + row_number() OVER (ORDER BY f.n), f.code, f.entity, f.row_id, f.expected, f.found
            FROM unnest(CAST(:codes AS text[]), CAST(:entities AS text[]), CAST(:rows AS text[]),
                        CAST(:expected AS text[]), CAST(:found AS text[]))
                 WITH ORDINALITY AS f(code, entity, row_id, expected, found, n)
            WHERE NOT EXISTS (SELECT 1 FROM proof_finding k WHERE k.proof_id = :id
                              AND k.code = f.code AND k.entity = f.entity AND k.row_id = f.row_id)
            ORDER BY f.n LIMIT :room""";

    @PersistenceContext EntityManager entityManager;

    public void add(Proof proof) {
        entityManager.persist(proof);
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public Proof lock(ProofId id) {
        return Optional.ofNullable(Rows.lock(entityManager, Proof.class, id.value()))
                .orElseThrow(() -> new NotFound("proof"));
    }

    /** The one that waits longest, unless somebody does a part of it at this moment; locked. */
    public Optional<Proof> next() {
        List<?> next =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id FROM proof WHERE status IN ('QUEUED', 'RUNNING')
                                ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""",
                                UUID.class)
                        .getResultList();
        return next.stream().findFirst().map(id -> lock(new ProofId((UUID) id)));
    }

    /** The one that is at work. Until the transaction ends nobody else adds one. */
    public Optional<ProofId> open(ProofSubject subject) {
        entityManager
                .createNativeQuery("SELECT 1 FROM proved_point WHERE subject = :subject FOR UPDATE")
                .setParameter("subject", subject.name())
                .getResultList();
        return entityManager
                .createQuery(
                        "select p from Proof p where p.subject = :subject and p.status in (QUEUED, RUNNING)",
                        Proof.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(Proof::id);
    }

    /** Keeps what it found and had not found before, as far as there is room. */
    public void addFindings(Proof proof, List<Finding> seen) {
        List<Finding> findings = once(seen);
        if (findings.isEmpty() || proof.isFull()) {
            return;
        }
        int added =
                entityManager
                        .createNativeQuery(FOUND)
                        .setParameter("id", proof.id().value())
                        .setParameter("before", proof.findings())
                        .setParameter("codes", texts(findings, Finding::code))
                        .setParameter("entities", texts(findings, Finding::entity))
                        .setParameter("rows", texts(findings, Finding::id))
                        .setParameter("expected", texts(findings, Finding::expected))
                        .setParameter("found", texts(findings, Finding::found))
                        .setParameter("room", Proof.MOST_FINDINGS - proof.findings())
                        .executeUpdate();
        proof.found(added);
    }

    /** One of each that names the same row for the same reason. */
    private static List<Finding> once(List<Finding> findings) {
        Map<List<String>, Finding> once = new LinkedHashMap<>();
        findings.forEach(one -> once.putIfAbsent(List.of(one.code(), one.entity(), one.id()), one));
        return List.copyOf(once.values());
    }

    private static String[] texts(List<Finding> findings, Function<Finding, String> text) {
        return findings.stream().map(text).toArray(String[]::new);
    }
}
