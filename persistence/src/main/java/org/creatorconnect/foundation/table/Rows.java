package org.creatorconnect.foundation.table;

import jakarta.persistence.EntityManager;
import org.hibernate.LockMode;
import org.hibernate.LockOptions;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entity by its id, or fails. {@link EntityManager#find} says instead that there is none
 * when the database fails in a transaction that is to be rolled back already (Hibernate's
 * HHH-12472): what exists would be told as unknown, and be refused for good.
 */
public final class Rows {

    private Rows() {}

    /** Null only when there is no such row. */
    public static <T> @Nullable T find(EntityManager entityManager, Class<T> type, Object id) {
        return entityManager.unwrap(Session.class).byId(type).load(id);
    }

    /** As {@link #find}, locked until the transaction ends. */
    public static <T> @Nullable T lock(EntityManager entityManager, Class<T> type, Object id) {
        return entityManager
                .unwrap(Session.class)
                .byId(type)
                .with(new LockOptions(LockMode.PESSIMISTIC_WRITE))
                .load(id);
    }
}
