package org.creatorconnect.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.PlainTable;

/**
 * Keeps the acts. An act is first written as pending, inside the transaction that did it; the chain
 * is then grown in one place, so that busy transactions never queue for its end.
 */
@ApplicationScoped
public class AuditRepository {

    /** Advisory lock of the one who grows the chain. */
    private static final long CHAIN_LOCK = 4_711_001L;

    private static final PlainTable PENDING = new PlainTable("audit_pending");
    private static final PlainTable ENTRIES = new PlainTable("audit_entry");

    @PersistenceContext EntityManager entityManager;

    public void addPending(
            Instant at,
            String actor,
            String action,
            String subjectType,
            String subjectId,
            String detail) {
        PENDING.write(
                        entityManager,
                        """
                        INSERT INTO audit_pending (at, actor, action, subject_type, subject_id, detail)
                        VALUES (:at, :actor, :action, :type, :id, :detail)""")
                .setParameter("at", at)
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setParameter("detail", detail)
                .executeUpdate();
    }

    /**
     * As {@link #addPending}, the same act on many subjects in one statement.
     *
     * @param details one for each subject, in their order
     */
    public void addPending(
            Instant at,
            String actor,
            String action,
            String subjectType,
            List<UUID> subjects,
            List<String> details) {
        PENDING.write(
                        entityManager,
                        """
                        INSERT INTO audit_pending (at, actor, action, subject_type, subject_id, detail)
                        SELECT :at, :actor, :action, :type, CAST(s.id AS text), s.detail
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:details AS text[])) AS s(id, detail)""")
                .setParameter("at", at)
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("type", subjectType)
                .setParameter("ids", subjects.toArray(UUID[]::new))
                .setParameter("details", details.toArray(String[]::new))
                .executeUpdate();
    }

    /** Whether this transaction is now the only one that may grow the chain. */
    public boolean lockChain() {
        return (Boolean)
                entityManager
                        .createNativeQuery("SELECT pg_try_advisory_xact_lock(:key)", Boolean.class)
                        .setParameter("key", CHAIN_LOCK)
                        .getSingleResult();
    }

    /** Waits until this transaction is the only one that may grow the chain. */
    public void awaitChain() {
        entityManager
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", CHAIN_LOCK)
                .getSingleResult();
    }

    public ChainHead head() {
        return SqlRow.all(
                        entityManager.createNativeQuery(
                                "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"),
                        row -> new ChainHead(row.large(), row.text()))
                .stream()
                .findFirst()
                .orElse(ChainHead.EMPTY);
    }

    /** The sequence of the last entry of an act up to that moment; 0 when there is none. */
    public long lastOf(Instant moment) {
        return (Long)
                entityManager
                        .createNativeQuery(
                                "SELECT coalesce(max(sequence), 0) FROM audit_entry WHERE at <= :moment",
                                Long.class)
                        .setParameter("moment", moment)
                        .getSingleResult();
    }

    /**
     * Moves up to {@code limit} pending acts to the end of the chain; the caller holds its lock.
     */
    public int seal(ChainHead head, int limit) {
        Query taken =
                entityManager
                        .createNativeQuery(
                                """
                                DELETE FROM audit_pending WHERE id IN (
                                    SELECT id FROM audit_pending ORDER BY id LIMIT :limit)
                                RETURNING id, at, actor, action, subject_type, subject_id, detail, '',
                                          CAST(NULL AS text), CAST(NULL AS text)""")
                        .setParameter("limit", limit);
        List<AuditEntry> pending =
                SqlRow.all(taken, AuditRepository::entry).stream()
                        .sorted(Comparator.comparingLong(AuditEntry::sequence))
                        .toList();
        append(head, pending);
        return pending.size();
    }

    /** The number of the last of so many entries behind this one; nothing when there are fewer. */
    public Optional<Long> after(long sequence, int most) {
        return SqlRow.first(
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT max(a.sequence), count(*) FROM (
                                            SELECT sequence FROM audit_entry WHERE sequence > :from
                                            ORDER BY sequence LIMIT :most) a""")
                                .setParameter("from", sequence)
                                .setParameter("most", most),
                        row -> {
                            Optional<Long> last = row.maybeLarge();
                            return row.large() < most ? Optional.<Long>empty() : last;
                        })
                .flatMap(last -> last);
    }

    /** The chain between two sequences, both inclusive, in order, read in pages by the driver. */
    public Stream<AuditEntry> chain(long fromSequence, long toSequence) {
        return SqlRow.stream(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT sequence, at, actor, action, subject_type, subject_id, detail, hash,
                                       actor_mark, actor_salt
                                FROM audit_entry WHERE sequence BETWEEN :from AND :to ORDER BY sequence""")
                        .setParameter("from", fromSequence)
                        .setParameter("to", toSequence)
                        .setHint("org.hibernate.fetchSize", 1000),
                AuditRepository::entry);
    }

    public Optional<String> hashAt(long sequence) {
        return entityManager
                .createNativeQuery(
                        "SELECT hash FROM audit_entry WHERE sequence = :sequence", String.class)
                .setParameter("sequence", sequence)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** In one statement; the times as texts, for the driver has no arrays of instants. */
    private void append(ChainHead head, List<AuditEntry> acts) {
        List<AuditEntry> sealed = new ArrayList<>();
        ChainHead end = head;
        for (AuditEntry act : acts) {
            AuditEntry next = act.sealed(end);
            sealed.add(next);
            end = new ChainHead(next.sequence(), next.hash());
        }
        ENTRIES.write(
                        entityManager,
                        """
                        INSERT INTO audit_entry (sequence, at, actor, action, subject_type, subject_id, detail, hash,
                                                 actor_mark, actor_salt)
                        SELECT n.sequence, n.at, n.actor, n.action, n.type, n.id, n.detail, n.hash, n.mark, n.salt
                        FROM unnest(CAST(:sequences AS bigint[]), CAST(CAST(:ats AS text[]) AS timestamptz[]),
                                    CAST(:actors AS text[]), CAST(:actions AS text[]), CAST(:types AS text[]),
                                    CAST(:ids AS text[]), CAST(:details AS text[]), CAST(:hashes AS text[]),
                                    CAST(:marks AS text[]), CAST(:salts AS text[]))
                             AS n(sequence, at, actor, action, type, id, detail, hash, mark, salt)
                        ORDER BY n.sequence""")
                .setParameter(
                        "sequences", sealed.stream().map(AuditEntry::sequence).toArray(Long[]::new))
                .setParameter("ats", texts(sealed, act -> act.at().toString()))
                .setParameter("actors", texts(sealed, AuditEntry::actor))
                .setParameter("actions", texts(sealed, AuditEntry::action))
                .setParameter("types", texts(sealed, AuditEntry::subjectType))
                .setParameter("ids", texts(sealed, AuditEntry::subjectId))
                .setParameter("details", texts(sealed, AuditEntry::detail))
                .setParameter("hashes", texts(sealed, AuditEntry::hash))
                .setParameter("marks", texts(sealed, act -> act.mark().orElseThrow().mark()))
                .setParameter(
                        "salts",
                        texts(sealed, act -> act.mark().orElseThrow().salt().orElseThrow()))
                .executeUpdate();
    }

    private static String[] texts(List<AuditEntry> acts, Function<AuditEntry, String> text) {
        return acts.stream().map(text).toArray(String[]::new);
    }

    private static AuditEntry entry(SqlRow row) {
        return new AuditEntry(
                row.large(),
                row.time(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                mark(row.maybeText(), row.maybeText()));
    }

    private static Optional<ActorMark> mark(Optional<String> mark, Optional<String> salt) {
        return mark.map(own -> new ActorMark(own, salt));
    }
}
