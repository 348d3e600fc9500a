package org.creatorconnect.affiliateimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.refusal.NotFound;

/** Keeps imports of affiliates. */
@ApplicationScoped
public class AffiliateImportRepository {

    /** Advisory lock of the one who brings in a part. */
    private static final long WRITING_LOCK = 4_711_021L;

    @PersistenceContext EntityManager entityManager;

    public void add(AffiliateImport affiliateImport) {
        entityManager.persist(affiliateImport);
        entityManager.flush();
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public AffiliateImport lock(AffiliateImportId id) {
        return Optional.ofNullable(Rows.lock(entityManager, AffiliateImport.class, id.value()))
                .orElseThrow(() -> new NotFound("affiliate import"));
    }

    /** The one that waits longest and that nobody takes up at this moment; locked. */
    public Optional<AffiliateImport> nextQueued() {
        List<?> next =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id FROM affiliate_import WHERE status = 'QUEUED'
                                ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""",
                                UUID.class)
                        .getResultList();
        return next.stream().findFirst().map(id -> lock(new AffiliateImportId((UUID) id)));
    }

    /**
     * Waits until this transaction is the only one that brings somebody in, so that two files with
     * the same people do not find them missing both.
     */
    public void awaitTurn() {
        entityManager
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", WRITING_LOCK)
                .getSingleResult();
    }
}
