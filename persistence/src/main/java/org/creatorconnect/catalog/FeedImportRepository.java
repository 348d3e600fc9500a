package org.creatorconnect.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the history of feed imports. */
@ApplicationScoped
public class FeedImportRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(FeedImport feedImport) {
        entityManager.persist(feedImport);
    }
}
