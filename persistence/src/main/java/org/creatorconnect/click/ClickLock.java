package org.creatorconnect.click;

import jakarta.persistence.EntityManager;

/**
 * Whoever writes or judges clicks does so one at a time, on whichever node, so that sums are exact:
 * who is new on a day depends on all that were written before.
 */
final class ClickLock {

    private static final long KEY = 191;

    private final EntityManager entityManager;

    ClickLock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Until the transaction ends, nobody else writes or judges clicks. */
    void take() {
        entityManager
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
