package org.creatorconnect.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.refusal.NotFound;

/** Keeps the history of feed imports. */
@ApplicationScoped
public class FeedImportRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(FeedImport feedImport) {
        entityManager.persist(feedImport);
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public FeedImport lock(UUID id) {
        return Optional.ofNullable(
                        entityManager.find(FeedImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("feed"));
    }
}
