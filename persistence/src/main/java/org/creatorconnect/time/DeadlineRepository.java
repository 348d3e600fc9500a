package org.creatorconnect.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the deadlines: at most one per kind and subject, and the earliest first. */
@ApplicationScoped
public class DeadlineRepository {

    @PersistenceContext EntityManager entityManager;

    /** Sets or moves the deadline. */
    public void set(Deadline deadline) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
                        VALUES (:kind, :subject, :due, :due)
                        ON CONFLICT (kind, subject_id) DO UPDATE
                        SET due_at = excluded.due_at, attempt_at = excluded.due_at,
                            attempts = 0, last_failure = NULL""")
                .setParameter("kind", deadline.kind())
                .setParameter("subject", deadline.subject())
                .setParameter("due", deadline.dueAt())
                .executeUpdate();
    }

    /**
     * Takes the deadline away, because somebody acted; nothing happens when there is none. One that
     * is falling at this moment is left to its handler, which waits for the same object and then
     * finds that somebody acted: waiting for it here would be a deadlock.
     */
    public void clear(String kind, UUID subject) {
        entityManager
                .createNativeQuery(
                        """
                        DELETE FROM deadline WHERE (kind, subject_id) IN (
                            SELECT kind, subject_id FROM deadline
                            WHERE kind = :kind AND subject_id = :subject FOR UPDATE SKIP LOCKED)""")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    public Optional<Instant> dueAt(String kind, UUID subject) {
        return first(
                entityManager
                        .createNativeQuery(
                                "SELECT due_at FROM deadline WHERE kind = :kind AND subject_id = :subject",
                                Instant.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .getResultList());
    }

    /** When the next deadline is to be tried, at or before the given instant. */
    public Optional<Instant> nextAttempt(Instant upTo) {
        return first(
                entityManager
                        .createNativeQuery(
                                "SELECT attempt_at FROM deadline WHERE attempt_at <= :upTo"
                                        + " ORDER BY attempt_at LIMIT 1",
                                Instant.class)
                        .setParameter("upTo", upTo)
                        .getResultList());
    }

    /** Takes the earliest deadline that is due and not being handled elsewhere. */
    public Optional<Deadline> takeDue(Instant now) {
        List<Object[]> rows =
                rows(
                        entityManager
                                .createNativeQuery(
                                        """
                                        DELETE FROM deadline WHERE (kind, subject_id) IN (
                                            SELECT kind, subject_id FROM deadline WHERE attempt_at <= :now
                                            ORDER BY attempt_at, due_at, kind, subject_id
                                            LIMIT 1 FOR UPDATE SKIP LOCKED)
                                        RETURNING kind, subject_id, due_at""")
                                .setParameter("now", now)
                                .getResultList());
        return rows.stream().findFirst().map(DeadlineRepository::deadline);
    }

    /**
     * Records that handling failed, and when to try again: a minute later, then two, four and so
     * on, but at least once a day, so that one that always fails costs little.
     */
    public void postpone(Deadline deadline, Instant now, String failure) {
        entityManager
                .createNativeQuery(
                        """
                        UPDATE deadline SET attempts = attempts + 1, last_failure = :failure,
                            attempt_at = CAST(:now AS timestamptz)
                                + LEAST(interval '1 minute' * power(2, LEAST(attempts, 20)), interval '1 day')
                        WHERE kind = :kind AND subject_id = :subject""")
                .setParameter("now", now)
                .setParameter("failure", failure)
                .setParameter("kind", deadline.kind())
                .setParameter("subject", deadline.subject())
                .executeUpdate();
    }

    private static Deadline deadline(Object[] row) {
        return new Deadline((String) row[0], (UUID) row[1], (Instant) row[2]);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> result) {
        return (List<Object[]>) result;
    }

    private static Optional<Instant> first(List<Instant> result) {
        return result.stream().findFirst();
    }
}
