package org.creatorconnect.foundation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * A test against real PostgreSQL as the application's role. Each test works in one transaction that
 * is rolled back; {@link #inTransaction} commits one of its own, for what only shows at commit or
 * between two transactions.
 */
@Tag("database")
public abstract class DatabaseTest {

    /** The fixed time of these tests. */
    protected static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    protected static final InstantSource CLOCK = InstantSource.fixed(NOW);

    protected EntityManager entityManager;

    @BeforeEach
    void begin() {
        entityManager = TestDatabase.get().entityManagers().createEntityManager();
        entityManager.getTransaction().begin();
    }

    @AfterEach
    void rollBack() {
        if (entityManager.getTransaction().isActive()) {
            entityManager.getTransaction().rollback();
        }
        entityManager.close();
    }

    /** Gives a repository the test's entity manager, as the container would. */
    protected <T> T with(T repository) {
        return with(repository, entityManager);
    }

    protected static <T> T with(T repository, EntityManager entityManager) {
        try {
            Field field = repository.getClass().getDeclaredField("entityManager");
            field.setAccessible(true);
            field.set(repository, entityManager);
            return repository;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes rows; the values stand for ?1, ?2 and so on. */
    protected void insert(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }

    /** Runs and commits a transaction of its own. */
    protected static <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager own = TestDatabase.get().entityManagers().createEntityManager()) {
            own.getTransaction().begin();
            try {
                T result = work.apply(own);
                own.getTransaction().commit();
                return result;
            } finally {
                if (own.getTransaction().isActive()) {
                    own.getTransaction().rollback();
                }
            }
        }
    }

    protected static void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(
                own -> {
                    work.accept(own);
                    return null;
                });
    }
}
