package org.creatorconnect.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;

/** Counts tries for all nodes, by the database's own clock. */
@ApplicationScoped
public class TryRepository {

    /**
     * How many there are in a window.
     *
     * @param left until it ends
     */
    public record Tried(int tries, Duration left) {}

    @PersistenceContext EntityManager entityManager;

    /** Counts one more; the first begins a window, and later ones do not prolong it. */
    public Tried add(byte[] key, Duration window) {
        return SqlRow.one(
                entityManager
                        .createNativeQuery(
                                """
                                INSERT INTO attempt AS a (key, tries, ends_at)
                                VALUES (:key, 1, clock_timestamp() + make_interval(secs => :seconds))
                                ON CONFLICT (key) DO UPDATE SET
                                    tries = CASE WHEN a.ends_at > clock_timestamp() THEN a.tries + 1 ELSE 1 END,
                                    ends_at = CASE WHEN a.ends_at > clock_timestamp() THEN a.ends_at ELSE excluded.ends_at END
                                RETURNING tries, ceil(extract(epoch FROM ends_at - clock_timestamp()))\
                                """)
                        .setParameter("key", key)
                        .setParameter("seconds", window.toSeconds()),
                row -> new Tried(row.number(), Duration.ofSeconds(row.large())));
    }

    /** One that was counted is none. */
    public void takeBack(byte[] key) {
        with(key, "UPDATE attempt SET tries = greatest(0, tries - 1) WHERE key = :key")
                .executeUpdate();
    }

    /** None of them counts any more. */
    public void forget(byte[] key) {
        with(key, "DELETE FROM attempt WHERE key = :key").executeUpdate();
    }

    /** Whether there are any. */
    public boolean isAny(byte[] key) {
        List<?> found =
                with(
                                key,
                                "SELECT 1 FROM attempt WHERE key = :key AND tries > 0 AND ends_at >"
                                        + " clock_timestamp()")
                        .getResultList();
        return !found.isEmpty();
    }

    /** Removes what counts no more. */
    public void clear() {
        entityManager
                .createNativeQuery("DELETE FROM attempt WHERE ends_at <= clock_timestamp()")
                .executeUpdate();
    }

    private Query with(byte[] key, String statement) {
        return entityManager.createNativeQuery(statement).setParameter("key", key);
    }
}
