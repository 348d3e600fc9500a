package org.creatorconnect.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.creatorconnect.foundation.SqlRow;

/** Remembers of which deadlines somebody was reminded, so that each is told once at each step. */
@ApplicationScoped
public class ReminderRepository {

    private static final String TAKE =
            """
            INSERT INTO reminder (kind, subject_id, due_at, hours)
            SELECT d.kind, d.subject_id, d.due_at, :hours FROM deadline d
            WHERE d.kind IN (:kinds) AND d.due_at > :after AND d.due_at <= :until
              AND NOT EXISTS (SELECT 1 FROM reminder r
                              WHERE r.kind = d.kind AND r.subject_id = d.subject_id
                                AND r.due_at = d.due_at AND r.hours = :hours)
            ORDER BY d.due_at LIMIT :most
            ON CONFLICT DO NOTHING
            RETURNING kind, subject_id, due_at""";

    @PersistenceContext EntityManager entityManager;

    /**
     * Takes up deadlines of which nobody was reminded at this step; whoever takes one reminds.
     *
     * @param kinds the deadlines of which somebody is reminded
     * @param hours the step: so many hours before at most
     * @param after what is due by then belongs to a later step
     */
    public List<DueDeadline> take(
            Collection<String> kinds, int hours, Instant now, Instant after, int most) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(TAKE)
                        .setParameter("kinds", kinds)
                        .setParameter("hours", hours)
                        .setParameter("after", after)
                        .setParameter("until", now.plus(Duration.ofHours(hours)))
                        .setParameter("most", most),
                row -> new DueDeadline(row.text(), row.id(), row.time()));
    }

    /** Forgets those of deadlines that are over since then. */
    public int forgetBefore(Instant time) {
        return entityManager
                .createNativeQuery("DELETE FROM reminder WHERE due_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
