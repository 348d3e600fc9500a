package org.creatorconnect.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.PlainTable;

/**
 * Keeps the deadlines: at most one per kind and subject, and the earliest first. Whoever sets,
 * moves, clears or takes one holds the lock of its object, and locks the deadline's row only after
 * that.
 */
@ApplicationScoped
public class DeadlineRepository {

    private static final String CLAIM =
            """
            UPDATE deadline d SET attempts = d.attempts + 1,
                attempt_at = CAST(:now AS timestamptz)
                    + LEAST(interval '1 minute' * power(2, LEAST(d.attempts, 20)), interval '1 day')
            FROM (SELECT kind, subject_id FROM deadline WHERE attempt_at < :now %s
                  ORDER BY attempt_at, due_at, kind, subject_id LIMIT 1 FOR UPDATE SKIP LOCKED) next
            WHERE d.kind = next.kind AND d.subject_id = next.subject_id
            RETURNING d.kind, d.subject_id, d.due_at, d.setting\
            """;

    private static final PlainTable DEADLINES = new PlainTable("deadline");

    @PersistenceContext EntityManager entityManager;

    /** Sets or moves the deadline; what was claimed of it before is void. */
    public void set(Deadline deadline) {
        DEADLINES
                .write(
                        entityManager,
                        """
                        INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
                        VALUES (:kind, :subject, :due, :due)
                        ON CONFLICT (kind, subject_id) DO UPDATE
                        SET due_at = excluded.due_at, attempt_at = excluded.due_at,
                            setting = excluded.setting, attempts = 0, last_failure = NULL\
                        """)
                .setParameter("kind", deadline.kind())
                .setParameter("subject", deadline.subject())
                .setParameter("due", deadline.dueAt())
                .executeUpdate();
    }

    /** As {@link #set}, many at once, each of another subject. */
    public void setAll(Collection<Deadline> deadlines) {
        DEADLINES
                .write(
                        entityManager,
                        """
                        INSERT INTO deadline (kind, subject_id, due_at, attempt_at)
                        SELECT n.kind, n.subject, n.due, n.due
                        FROM unnest(CAST(:kinds AS text[]), CAST(:subjects AS uuid[]),
                                    CAST(CAST(:dues AS text[]) AS timestamptz[])) AS n(kind, subject, due)
                        ORDER BY n.kind, n.subject
                        ON CONFLICT (kind, subject_id) DO UPDATE
                        SET due_at = excluded.due_at, attempt_at = excluded.due_at,
                            setting = excluded.setting, attempts = 0, last_failure = NULL\
                        """)
                .setParameter(
                        "kinds", deadlines.stream().map(Deadline::kind).toArray(String[]::new))
                .setParameter(
                        "subjects", deadlines.stream().map(Deadline::subject).toArray(UUID[]::new))
                .setParameter(
                        "dues",
                        deadlines.stream()
                                .map(deadline -> deadline.dueAt().toString())
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** Takes the deadline away, because somebody acted; nothing happens when there is none. */
    public void clear(DeadlineKind kind, UUID subject) {
        clear(kind.name(), subject);
    }

    /** As {@link #clear(DeadlineKind, UUID)}, by the kind's name. */
    public void clear(String kind, UUID subject) {
        entityManager
                .createNativeQuery(
                        "DELETE FROM deadline WHERE kind = :kind AND subject_id = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** As {@link #clear(DeadlineKind, UUID)}, all of these kinds of all of these subjects. */
    public void clearAll(Collection<? extends DeadlineKind> kinds, Collection<UUID> subjects) {
        DEADLINES
                .write(
                        entityManager,
                        """
                        DELETE FROM deadline
                        WHERE kind = ANY (CAST(:kinds AS text[])) AND subject_id = ANY (CAST(:subjects AS uuid[]))\
                        """)
                .setParameter(
                        "kinds", kinds.stream().map(DeadlineKind::name).toArray(String[]::new))
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .executeUpdate();
    }

    public Optional<Instant> dueAt(String kind, UUID subject) {
        return first(
                entityManager
                        .createNativeQuery(
                                "SELECT due_at FROM deadline WHERE kind = :kind AND subject_id ="
                                        + " :subject",
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

    /**
     * Takes up the earliest deadline that is over, of all kinds. The attempt is counted and the
     * next one put off before anything is tried (a minute, then two, four and so on, but at least
     * once a day), so that whatever becomes of this one, even the end of the server, it is not the
     * first in line again.
     */
    public Optional<ClaimedDeadline> claim(Instant now) {
        return claimed(query("").setParameter("now", now));
    }

    /** As {@link #claim(Instant)}, of these kinds only. */
    public Optional<ClaimedDeadline> claimOf(Collection<String> kinds, Instant now) {
        return claimed(
                query("AND kind IN (:kinds)")
                        .setParameter("kinds", kinds)
                        .setParameter("now", now));
    }

    /** As {@link #claim(Instant)}, of all kinds but these. */
    public Optional<ClaimedDeadline> claimOtherThan(Collection<String> kinds, Instant now) {
        return claimed(
                query("AND kind NOT IN (:kinds)")
                        .setParameter("kinds", kinds)
                        .setParameter("now", now));
    }

    /**
     * Takes a claimed deadline away to act on it; the caller holds its object's lock.
     *
     * @return false when it was moved, cleared or handled since, or is not over: then nobody acts
     */
    public boolean take(ClaimedDeadline claimed, Instant now) {
        return of(
                                claimed,
                                "DELETE FROM deadline WHERE kind = :kind AND subject_id = :subject"
                                        + " AND setting = :setting AND due_at < :now")
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Keeps why the attempt failed; one that was moved meanwhile is left alone. */
    public void noteFailure(ClaimedDeadline claimed, String failure) {
        of(
                        claimed,
                        "UPDATE deadline SET last_failure = :failure WHERE kind = :kind AND"
                                + " subject_id = :subject AND setting = :setting")
                .setParameter("failure", failure)
                .executeUpdate();
    }

    /** The attempt does not count, and the next is at the given time, which lies after its due. */
    public void defer(ClaimedDeadline claimed, Instant until) {
        of(
                        claimed,
                        "UPDATE deadline SET attempts = GREATEST(attempts - 1, 0), attempt_at ="
                                + " :until WHERE kind = :kind AND subject_id = :subject AND setting ="
                                + " :setting")
                .setParameter("until", until)
                .executeUpdate();
    }

    private Query query(String kinds) {
        return entityManager.createNativeQuery(CLAIM.formatted(kinds));
    }

    private Query of(ClaimedDeadline claimed, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("kind", claimed.deadline().kind())
                .setParameter("subject", claimed.deadline().subject())
                .setParameter("setting", claimed.setting());
    }

    private static Optional<ClaimedDeadline> claimed(Query query) {
        return SqlRow.all(query, DeadlineRepository::claimed).stream().findFirst();
    }

    private static ClaimedDeadline claimed(SqlRow row) {
        return new ClaimedDeadline(new Deadline(row.text(), row.id(), row.time()), row.large());
    }

    private static Optional<Instant> first(List<Instant> result) {
        return result.stream().findFirst();
    }
}
