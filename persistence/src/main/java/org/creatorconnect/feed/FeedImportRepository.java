package org.creatorconnect.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.table.Rows;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;

/** Keeps the history of feeds. */
@ApplicationScoped
public class FeedImportRepository {

    private static final String NEXT =
            """
            SELECT f.id FROM feed_import f
            WHERE f.status = 'QUEUED' AND f.byte_count <= :largest
              AND NOT EXISTS (SELECT 1 FROM feed_import o WHERE o.merchant_id = f.merchant_id
                              AND (o.status = 'RUNNING' OR o.status = 'QUEUED' AND o.id < f.id))
            ORDER BY f.id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final String UNSWEPT =
            """
            SELECT id FROM feed_import WHERE NOT swept ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""";

    @PersistenceContext EntityManager entityManager;

    public void add(FeedImport feed) {
        entityManager.persist(feed);
        entityManager.flush();
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public FeedImport lock(FeedId id) {
        return Optional.ofNullable(Rows.lock(entityManager, FeedImport.class, id.value()))
                .orElseThrow(() -> new NotFound("feed"));
    }

    /**
     * The one that waits longest and that nobody takes up at this moment, whose merchant has no
     * other that runs or came before it; locked.
     *
     * @param largest bytes of its file at most
     */
    public Optional<FeedImport> nextQueued(long largest) {
        return one(
                entityManager.createNativeQuery(NEXT, UUID.class).setParameter("largest", largest));
    }

    /** One that has ended and of which something lies about; locked. */
    public Optional<FeedImport> nextUnswept() {
        return one(entityManager.createNativeQuery(UNSWEPT, UUID.class));
    }

    /**
     * How many of the merchant's have not ended. Until the transaction ends nobody else adds one.
     */
    public int open(MerchantId merchant) {
        entityManager
                .createNativeQuery("SELECT 1 FROM merchant WHERE id = :id FOR NO KEY UPDATE")
                .setParameter("id", merchant.value())
                .getResultList();
        return ((Number)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT count(*) FROM feed_import
                                        WHERE merchant_id = :id AND status IN ('RECEIVING', 'QUEUED', 'RUNNING')""")
                                .setParameter("id", merchant.value())
                                .getSingleResult())
                .intValue();
    }

    private Optional<FeedImport> one(Query query) {
        List<?> found = query.getResultList();
        return found.stream().findFirst().map(id -> lock(new FeedId((UUID) id)));
    }
}
